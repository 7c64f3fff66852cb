// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/archive/archive_types.h"
#include "ui/widgets/dialog_frame.h"

#include <QDate>
#include <QHash>

class QCheckBox;
class QDateEdit;
class QDateTimeEdit;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QSpinBox;

namespace videoguard::widgets {
class SearchField;
} // namespace videoguard::widgets

namespace videoguard::review {

/// Asks for a few words: the note of a bookmark or incident, a reason.
class WordsDialog : public widgets::DialogFrame
{
    Q_OBJECT

public:
    /// `required`: what to say while the field is empty; empty: it may stay so.
    WordsDialog(const QString &title, const QString &explanation, const QString &label, const QString &button,
                const QString &required, QWidget *parent);
    void setText(const QString &text);
    [[nodiscard]] QString text() const;
    void accept() override;

private:
    QPlainTextEdit *m_edit;
    widgets::DialogNote *m_note;
    QString m_required;
};

/// Why and for how long footage is kept from deletion.
class HoldDialog : public widgets::DialogFrame
{
    Q_OBJECT

public:
    /// `proposed`: cameras, range, case number; `cameras`: their names in words.
    HoldDialog(const archive::Hold &proposed, const QString &cameras, base::WallTime now, QWidget *parent);
    [[nodiscard]] archive::Hold hold() const;
    void accept() override;

private:
    archive::Hold m_hold;
    QLineEdit *m_why;
    QLineEdit *m_case;
    QDateEdit *m_until;
    QCheckBox *m_endless;
    QDateEdit *m_review;
    widgets::DialogNote *m_whyNote;
    widgets::DialogNote *m_untilNote;
    widgets::DialogNote *m_reviewNote;
    QDate m_latestReview;
};

/// Chooses up to 16 cameras by number, name, place or owner.
class CamerasDialog : public widgets::DialogFrame
{
    Q_OBJECT

public:
    struct Choice {
        QString id;
        QString title;  ///< "101 Pilsētas laukums"
        QString detail; ///< place, owner
        bool hasFootage = false;
    };

    CamerasDialog(const std::vector<Choice> &choices, const QStringList &chosen, QWidget *parent);
    /// In the order of the choices, those that were chosen before first.
    [[nodiscard]] QStringList chosen() const { return m_chosen; }

private:
    void fill();
    void count();

    std::vector<Choice> m_choices;
    QStringList m_chosen;
    widgets::SearchField *m_search;
    QListWidget *m_list;
    QLabel *m_count;
};

/// Shifts a camera's footage in time.
class CorrectionDialog : public widgets::DialogFrame
{
    Q_OBJECT

public:
    CorrectionDialog(const QString &camera, std::chrono::microseconds correction, QWidget *parent);
    [[nodiscard]] std::chrono::microseconds correction() const;

signals:
    /// While it is being changed, so that the picture tells.
    void tried(std::chrono::microseconds correction);

private:
    QSpinBox *m_ms;
};

} // namespace videoguard::review
