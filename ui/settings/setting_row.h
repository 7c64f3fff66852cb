// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/console/settings.h"

#include <QWidget>

class QBoxLayout;
class QLabel;
class QPushButton;

namespace videoguard::widgets {
class DialogNote;
}

namespace videoguard::settings {

class SettingControl;

/// A place of the form that is found by its words.
class FormRow : public QWidget
{
    Q_OBJECT

public:
    /// All folded words of the query stand in it.
    [[nodiscard]] bool matches(const QStringList &words) const;
    /// What takes the keyboard focus.
    [[nodiscard]] virtual QWidget *field() const = 0;

protected:
    FormRow(const QStringList &texts, QWidget *parent);
    /// Title over sentence at the left and `control` at the right, or under them where there is no room.
    void lay(const QString &title, const QString &sentence, QWidget *control, bool under);
    [[nodiscard]] QBoxLayout *column() const { return m_column; }
    void resizeEvent(QResizeEvent *event) override;

private:
    QString m_words; ///< folded
    QBoxLayout *m_column;
    QBoxLayout *m_head = nullptr;
    bool m_under = false;
};

/// One setting: title, sentence, control, and what is to be known of its value: a fault, who set it, when it
/// takes effect, the way back. A change applies at once.
class SettingRow : public FormRow
{
    Q_OBJECT

public:
    /// Both outlive it.
    SettingRow(console::Settings &settings, const console::Setting &setting, QWidget *parent);

    [[nodiscard]] const console::Setting &setting() const { return m_setting; }
    [[nodiscard]] QWidget *field() const override;
    /// Shows what holds now.
    void refresh();

signals:
    /// It could not be kept.
    void said(const QString &sentence, bool isProblem);

private:
    void take(const QJsonValue &value);
    void reset();
    void describe();
    void showSource();
    [[nodiscard]] QString wordsFor(const QJsonValue &value) const;
    [[nodiscard]] QString hint(const QJsonValue &value) const;

    console::Settings &m_settings;
    const console::Setting &m_setting;
    SettingControl *m_control;
    widgets::DialogNote *m_note = nullptr;
    QWidget *m_facts = nullptr;
    QWidget *m_lock = nullptr;
    QLabel *m_given = nullptr;
    QPushButton *m_reset = nullptr;
};

/// What another dialogue does better, and the button that opens it.
class LinkRow : public FormRow
{
    Q_OBJECT

public:
    struct Words {
        QString id;
        QString title;
        QString sentence;
        QString button;
    };
    LinkRow(const Words &words, const QString &group, QWidget *parent);
    [[nodiscard]] QWidget *field() const override;

signals:
    void activated();

private:
    QPushButton *m_button;
};

} // namespace videoguard::settings
