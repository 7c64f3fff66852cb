// SPDX-License-Identifier: EUPL-1.2
/// The parts of the first start's window, for its own files alone.
#pragma once

#include "ui/shell/first_start.h"
#include "ui/shell/first_start_organisation.h"
#include "ui/shell/first_start_passwords.h"
#include "ui/wall/choice_card.h"
#include "ui/wall/form_parts.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QCheckBox>
#include <QPushButton>

namespace videoguard::shell {

struct FirstStart::Private {
    /// A heading with what stands under it.
    struct Section {
        QLabel *heading = nullptr;
        QLabel *explanation = nullptr;
        QVBoxLayout *body = nullptr;
    };

    explicit Private(console::Console &running)
        : console(running)
    {
    }

    console::Console &console;
    Outcome outcome;
    QString formerLanguage;
    bool hadDemo = false; ///< demo cameras were there before
    bool hasFootage = false;

    QLabel *title = nullptr;
    QLabel *explanation = nullptr;
    wall::DialogBody *scroll = nullptr;
    QBoxLayout *columns = nullptr; ///< side by side where there is room
    QVBoxLayout *left = nullptr;
    QVBoxLayout *right = nullptr;
    Section language, organisation, cameras, partners, passwords;
    QButtonGroup *languages = nullptr;
    std::vector<std::pair<QString, wall::ChoiceCard *>> languageCards;
    OrganisationChoice *organisationChoice = nullptr; ///< null: the account on the server decides
    QLabel *organisationFixed = nullptr;
    wall::ChoiceCard *real = nullptr;
    wall::ChoiceCard *demo = nullptr;
    QCheckBox *join = nullptr; ///< null: joined already
    QLabel *joinWords = nullptr;
    PasswordCheck *passwordCheck = nullptr;
    QLabel *fault = nullptr;
    QPushButton *skip = nullptr;
    QPushButton *start = nullptr;
};

} // namespace videoguard::shell
