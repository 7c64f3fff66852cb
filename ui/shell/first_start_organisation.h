// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/catalogue/partner.h"

#include <QWidget>

#include <optional>
#include <vector>

class QComboBox;
class QLabel;
class QLineEdit;
class QTreeWidget;
class QTreeWidgetItem;

namespace videoguard::widgets {
class SearchField;
}
namespace videoguard::wall {
class FieldNote;
}

namespace videoguard::shell {

/// Which organisation works at this console: one of the partners, by its name in its own language, another
/// one by a name that is typed, or none yet. Writes nothing.
class OrganisationChoice : public QWidget
{
    Q_OBJECT

public:
    /// `partners`: as of `console::offeredPartners`. `ownId`: chosen before.
    OrganisationChoice(std::vector<catalogue::Partner> partners, const QString &ownId,
                       QWidget *parent = nullptr);

    /// Something is chosen, if only "another" without a name yet.
    [[nodiscard]] bool isMade() const { return !m_chosenId.isEmpty(); }
    /// Nothing: to be decided later. Another one is a new partner with an id of its own.
    [[nodiscard]] std::optional<catalogue::Partner> chosen() const;
    /// Says under the field what is missing; true: nothing is.
    [[nodiscard]] bool check();
    /// The name of the other organisation to be typed.
    [[nodiscard]] QLineEdit *nameField() const { return m_name; }
    void retranslate();

signals:
    void changed();
    /// A field appeared that is to be filled in.
    void fieldShown(QWidget *field);
    /// Esc in the empty search field.
    void cancelled();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void fill();
    void fitColumns();
    void filter(const QString &text);
    void choiceChanged();
    void select(const QString &id);
    void intoList(bool choose);
    [[nodiscard]] QString selectedId() const;

    std::vector<catalogue::Partner> m_partners;
    QString m_chosenId; ///< empty: none yet; "another"
    QString m_newId;    ///< what another one gets, so that trying again makes no second one
    widgets::SearchField *m_search;
    QTreeWidget *m_list;
    QLabel *m_none;
    QLabel *m_meaning;
    QWidget *m_other;
    QLabel *m_nameLabel;
    QLineEdit *m_name;
    wall::FieldNote *m_nameNote;
    QLabel *m_countryLabel;
    QComboBox *m_country;
    bool m_filling = false;
};

} // namespace videoguard::shell
