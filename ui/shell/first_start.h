// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/console/console.h"

#include <QDialog>

#include <memory>

namespace videoguard::shell {

/// Asks in one window what a fresh console needs: language, organisation, demo or real cameras, the partners'
/// server, whether passwords can be kept. Everything can be skipped, changed later and asked again. Writes
/// nothing before "Start". GUI thread.
class FirstStart : public QDialog
{
    Q_OBJECT

public:
    /// What was chosen beyond what the dialog writes itself.
    struct Outcome {
        QString language; ///< "lv", "lt" or "en"; the shell rebuilds its windows when it is another
        bool demo = false;
        bool join = false; ///< the partners' dialog is to be opened
    };

    FirstStart(console::Console &console, QWidget *parent = nullptr);
    ~FirstStart() override;

    /// True once per profile: nobody went through or skipped it yet, and no camera or wall is there.
    [[nodiscard]] static bool isDue(console::Console &console);
    [[nodiscard]] Outcome outcome() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace videoguard::shell
