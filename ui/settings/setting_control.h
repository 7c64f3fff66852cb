// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/console/settings.h"

#include <QTimer>
#include <QWidget>

class QBoxLayout;
class QCheckBox;
class QComboBox;
class QLineEdit;

namespace videoguard::settings {

/// What one setting is changed with. Says what the operator did; shows what it is told.
class SettingControl : public QWidget
{
    Q_OBJECT

public:
    /// `setting` outlives it.
    static SettingControl *create(const console::Setting &setting, QWidget *parent);

    /// Never over what somebody typed that says the same.
    virtual void show(const QJsonValue &value) = 0;
    virtual void setLocked(bool locked) = 0;
    /// What takes the keyboard focus and is named by the row.
    [[nodiscard]] virtual QWidget *field() const = 0;
    /// As wide as the form, under the words.
    [[nodiscard]] virtual bool isWide() const { return false; }

signals:
    /// Perhaps a value that cannot be.
    void edited(const QJsonValue &value);

protected:
    explicit SettingControl(QWidget *parent);
    [[nodiscard]] QBoxLayout *row() const { return m_row; }
    /// The wheel scrolls the form instead of changing what happens to lie under the pointer.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QBoxLayout *m_row;
};

class SwitchControl : public SettingControl
{
    Q_OBJECT

public:
    explicit SwitchControl(QWidget *parent);
    void show(const QJsonValue &value) override;
    void setLocked(bool locked) override;
    [[nodiscard]] QWidget *field() const override;

private:
    void sayState();

    QCheckBox *m_box;
};

class ChoiceControl : public SettingControl
{
    Q_OBJECT

public:
    ChoiceControl(const console::Setting &setting, QWidget *parent);
    void show(const QJsonValue &value) override;
    void setLocked(bool locked) override;
    [[nodiscard]] QWidget *field() const override;

private:
    const console::Setting &m_setting;
    QComboBox *m_box;
};

/// Numbers, texts and paths: what is typed counts after a short rest, with Enter, and when the field is left.
class TypedControl : public SettingControl
{
    Q_OBJECT

public:
    TypedControl(const console::Setting &setting, QWidget *parent);
    void show(const QJsonValue &value) override;
    void setLocked(bool locked) override;
    [[nodiscard]] QWidget *field() const override;
    [[nodiscard]] bool isWide() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    [[nodiscard]] QJsonValue typed() const;
    [[nodiscard]] bool isNumber() const { return m_setting.type == console::Setting::Type::Number; }
    void makeNumber();
    void makePath();
    void step(int by);
    void choose();
    void take();

    const console::Setting &m_setting;
    QLineEdit *m_edit;
    QWidget *m_choose = nullptr;
    QTimer m_rest;
    QJsonValue m_told; ///< what was said last
};

} // namespace videoguard::settings
