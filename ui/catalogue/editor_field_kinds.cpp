// SPDX-License-Identifier: EUPL-1.2
#include "ui/catalogue/camera_words.h"
#include "ui/catalogue/card_sections.h"
#include "ui/catalogue/editor_field.h"
#include "ui/catalogue/editor_inputs.h"
#include "ui/catalogue/editor_objects.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <QMenu>
#include <QSignalBlocker>
#include <QToolButton>
#include <QWheelEvent>

namespace videoguard::catalogue_ui {

namespace {

using catalogue::Field;
using catalogue::FieldType;

constexpr int kLongText = 60;

QString said(const char *source)
{
    return QCoreApplication::translate("CameraEditor", source);
}

// A list that the wheel scrolls past instead of changing it by accident.
class CalmCombo : public QComboBox
{
public:
    explicit CalmCombo(QWidget *parent)
        : QComboBox(parent)
    {
        setFocusPolicy(Qt::StrongFocus);
        setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        setMinimumContentsLength(6);
    }

protected:
    void wheelEvent(QWheelEvent *event) override { event->ignore(); }
};

// Text, number, date, moment, address.
class LineField : public FieldEdit
{
public:
    LineField(const Field &field, const QString &path, QWidget *parent)
        : FieldEdit(field, path, parent)
        , m_line(new UnitEdit(unitSuffix(field), this))
    {
        if (field.type == FieldType::Date)
            m_line->setPlaceholderText(shortDate(QDate(2026, 3, 4), QLocale()));
        setInput(m_line, m_line);
        connect(m_line, &QLineEdit::textEdited, this,
                [this](const QString &text) { emit edited(this->path(), typedValue(this->field(), text)); });
        // What was understood stands there as it is always written.
        connect(m_line, &QLineEdit::editingFinished, this, [this] { show(m_value); });
    }
    void setValue(const QJsonValue &value) override
    {
        m_value = value;
        if (typedValue(field(), m_line->text()) == (value.isUndefined() ? QJsonValue::Null : value))
            return;
        show(value);
    }
    [[nodiscard]] bool isWide() const override
    {
        return field().type == FieldType::Url || field().type == FieldType::Uuid ||
               (field().type == FieldType::Text && field().maxLength >= kLongText);
    }

private:
    void show(const QJsonValue &value)
    {
        const QString text = typedText(field(), value, QLocale());
        if (text != m_line->text())
            m_line->setText(text);
    }

    UnitEdit *m_line;
    QJsonValue m_value;
};

// One line a language.
class LocalTextField : public FieldEdit
{
public:
    LocalTextField(const Field &field, const QString &path, QWidget *parent)
        : FieldEdit(field, path, parent)
    {
        auto *box = new QWidget(this);
        auto *column = new QVBoxLayout(box);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(widgets::theme().px(4));
        for (const char *language : {"lv", "lt", "en"}) {
            const QString key = QLatin1String(language);
            auto *line = new UnitEdit(key.toUpper(), box);
            line->setObjectName(path + QLatin1Char('.') + key);
            line->setAccessibleName(QStringLiteral("%1, %2").arg(
                fieldName(field.path), choiceName(QStringLiteral("access.contacts[].languages"), key)));
            column->addWidget(line);
            m_lines.emplace_back(key, line);
            connect(line, &QLineEdit::textEdited, this, [this] { say(); });
        }
        setInput(box, m_lines.front().second);
    }
    void setValue(const QJsonValue &value) override
    {
        m_value = value.toObject();
        for (auto &[key, line] : m_lines) {
            const QString text = m_value.value(key).toString();
            if (text != line->text())
                line->setText(text);
        }
    }
    [[nodiscard]] bool isWide() const override { return true; }

private:
    void say()
    {
        for (const auto &[key, line] : m_lines) {
            if (line->text().isEmpty())
                m_value.remove(key);
            else
                m_value.insert(key, line->text());
        }
        emit edited(path(), m_value.isEmpty() ? QJsonValue() : QJsonValue(m_value));
    }

    std::vector<std::pair<QString, UnitEdit *>> m_lines;
    QJsonObject m_value;
};

// One of several words; yes and no.
class ChoiceField : public FieldEdit
{
public:
    ChoiceField(const Field &field, const QString &path, QWidget *parent)
        : FieldEdit(field, path, parent)
        , m_list(new CalmCombo(this))
    {
        m_list->addItem(unknownText(), QVariant());
        if (field.type == FieldType::Boolean) {
            m_list->addItem(said(QT_TRANSLATE_NOOP("CameraEditor", "yes")), true);
            m_list->addItem(said(QT_TRANSLATE_NOOP("CameraEditor", "no")), false);
        }
        for (const QString &choice : field.choices) {
            if (choice != QLatin1String("unknown"))
                m_list->addItem(choiceName(field.path, choice), choice);
            else
                m_list->setItemData(0, choice);
        }
        setInput(m_list, m_list);
        connect(m_list, &QComboBox::activated, this, [this] {
            const QVariant chosen = m_list->currentData();
            emit edited(this->path(), chosen.isValid() ? QJsonValue::fromVariant(chosen) : QJsonValue());
        });
    }
    void setValue(const QJsonValue &value) override
    {
        int at = 0;
        if (!value.isNull() && !value.isUndefined()) {
            at = m_list->findData(value.toVariant());
            if (at < 0) {
                m_list->addItem(choiceName(field().path, value.toString()), value.toVariant());
                at = m_list->count() - 1;
            }
        }
        m_list->setCurrentIndex(at);
        m_list->setToolTip(m_list->currentText());
    }

private:
    CalmCombo *m_list;
};

// Several of some words.
class ChoicesField : public FieldEdit
{
public:
    ChoicesField(const Field &field, const QString &path, QWidget *parent)
        : FieldEdit(field, path, parent)
    {
        auto *box = new QWidget(this);
        new FlowLayout(box, widgets::theme().px(6));
        QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
        policy.setHeightForWidth(true);
        box->setSizePolicy(policy);
        for (const QString &choice : field.choices) {
            auto *chip = new widgets::Chip(choiceName(field.path, choice), box);
            chip->setCheckable(true);
            chip->setFocusPolicy(Qt::TabFocus);
            chip->setObjectName(path + QLatin1Char('.') + choice);
            box->layout()->addWidget(chip);
            m_chips.emplace_back(choice, chip);
            connect(chip, &QToolButton::clicked, this, [this] { say(); });
        }
        setInput(box);
    }
    void setValue(const QJsonValue &value) override
    {
        m_value = value.toArray();
        for (auto &[choice, chip] : m_chips)
            chip->setChecked(m_value.contains(choice));
    }
    [[nodiscard]] bool isWide() const override { return true; }

private:
    void say()
    {
        QJsonArray chosen;
        for (const auto &[choice, chip] : m_chips) {
            if (chip->isChecked())
                chosen.append(choice);
        }
        // Words of a newer record are not lost.
        for (const QJsonValue &value : m_value) {
            if (!field().choices.contains(value.toString()))
                chosen.append(value);
        }
        emit edited(path(), chosen.isEmpty() ? QJsonValue() : QJsonValue(chosen));
    }

    std::vector<std::pair<QString, widgets::Chip *>> m_chips;
    QJsonArray m_value;
};

// Partners or centres, chosen from a menu.
class ReferencesField : public FieldEdit
{
public:
    ReferencesField(const Field &field, const QString &path, const console::CatalogueDesk &desk,
                    QWidget *parent)
        : FieldEdit(field, path, parent)
        , m_button(new QToolButton(this))
    {
        auto *menu = new QMenu(m_button);
        const QString language = QLocale().name().left(2);
        const auto add = [&](const QString &id, const QString &name) {
            QAction *action = menu->addAction(name);
            action->setCheckable(true);
            m_actions.emplace_back(id, action);
            connect(action, &QAction::triggered, this, [this] { say(); });
        };
        if (field.path == QLatin1String("centre_ids")) {
            for (const catalogue::MonitoringCentre &centre : desk.centres())
                add(centre.id, centre.name(language));
        } else {
            for (const catalogue::Partner &partner : desk.partners())
                add(partner.id, partner.name(language));
        }
        m_button->setMenu(menu);
        m_button->setPopupMode(QToolButton::InstantPopup);
        m_button->setProperty("role", QStringLiteral("bordered"));
        m_button->setToolButtonStyle(Qt::ToolButtonTextOnly);
        m_button->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        m_button->setEnabled(!m_actions.empty());
        setInput(m_button);
        setValue({});
    }
    void setValue(const QJsonValue &value) override
    {
        m_value = value.toArray();
        QStringList names;
        for (auto &[id, action] : m_actions) {
            action->setChecked(m_value.contains(id));
            if (action->isChecked())
                names += action->text();
        }
        const QString text = names.isEmpty() ? said(QT_TRANSLATE_NOOP("CameraEditor", "Choose…"))
                                             : names.join(QStringLiteral(", "));
        m_button->setText(text);
        m_button->setToolTip(text);
    }
    [[nodiscard]] bool isWide() const override { return true; }

private:
    void say()
    {
        QJsonArray chosen;
        for (const auto &[id, action] : m_actions) {
            if (action->isChecked())
                chosen.append(id);
        }
        for (const QJsonValue &value : m_value) {
            const bool listed = std::any_of(m_actions.begin(), m_actions.end(),
                                            [&](const auto &a) { return a.first == value.toString(); });
            if (!listed)
                chosen.append(value);
        }
        emit edited(path(), chosen.isEmpty() ? QJsonValue() : QJsonValue(chosen));
    }

    QToolButton *m_button;
    std::vector<std::pair<QString, QAction *>> m_actions;
    QJsonArray m_value;
};

} // namespace

FieldEdit *makeFieldEdit(const Field &field, const QString &path, const console::CatalogueDesk &desk,
                         QWidget *parent)
{
    switch (field.type) {
    case FieldType::LocalText:
        return new LocalTextField(field, path, parent);
    case FieldType::Choice:
    case FieldType::Boolean:
        return new ChoiceField(field, path, parent);
    case FieldType::Choices:
        return new ChoicesField(field, path, parent);
    case FieldType::Uuids:
        return new ReferencesField(field, path, desk, parent);
    case FieldType::Objects:
        return new ObjectsField(field, path, desk, parent);
    default:
        return new LineField(field, path, parent);
    }
}

} // namespace videoguard::catalogue_ui
