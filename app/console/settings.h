// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/console/preferences.h"

#include <QJsonObject>

#include <optional>
#include <vector>

namespace videoguard::console {

/// One thing that can be set, as the settings screen and a configuration file know it. A value.
struct Setting {
    enum class Type { Switch, Choice, Number, Text, Folder, File };
    enum class Group { General, Wall, Map, Catalogue, Recording, Alarms, Partners, Workstation, Logs };
    /// A choice's stored value and its word on the screen (source text, context "Settings").
    struct Choice {
        QJsonValue value;
        const char *title = "";
    };

    QString key; ///< of `Preferences`: "group/name"
    Group group = Group::General;
    Type type = Type::Switch;
    QJsonValue fallback;         ///< built in; needs no change for ordinary use
    const char *title = "";      ///< source text, context "Settings"
    const char *sentence = "";   ///< what it does; source text, context "Settings"
    std::vector<Choice> choices; ///< of Type::Choice
    double least = 0;            ///< of Type::Number; whole numbers only
    double most = 0;
    const char *unit = "";     ///< of Type::Number; source text, context "Settings"
    const char *empty = "";    ///< what an empty text or path means, or the number 0; source text, "Settings"
    bool needsRestart = false; ///< takes effect at the next start only; the screen says so
    bool isPersonal = false;   ///< of this person or place: is not written into a configuration file
};

/// Every setting, in the order of the screen.
[[nodiscard]] const std::vector<Setting> &allSettings();
/// nullptr: no such key.
[[nodiscard]] const Setting *findSetting(const QString &key);
/// In the order of the screen.
[[nodiscard]] const std::vector<Setting::Group> &settingGroups();
/// Translated.
[[nodiscard]] QString groupTitle(Setting::Group group);
/// A source text of a `Setting` in the language of the screen.
[[nodiscard]] QString settingText(const char *source);

/// The settings over `Preferences`: what holds is the policy's value, else the user's own, else that of the
/// machine-wide defaults, else the built-in one. GUI thread.
class Settings : public QObject
{
    Q_OBJECT

public:
    enum class Source { BuiltIn, Machine, User, Policy };

    /// `preferences` outlives it.
    explicit Settings(Preferences &preferences, QObject *parent = nullptr);

    /// What holds; a kept value that does not fit its setting (any more) is passed over.
    [[nodiscard]] QJsonValue value(const QString &key) const;
    /// What would hold if the user had set nothing.
    [[nodiscard]] QJsonValue standard(const QString &key) const;
    [[nodiscard]] bool isOn(const QString &key) const { return value(key).toBool(); }
    [[nodiscard]] Source source(const QString &key) const;
    /// Set by the policy file: nobody changes it here.
    [[nodiscard]] bool isLocked(const QString &key) const { return source(key) == Source::Policy; }
    /// A sentence for the operator why `value` cannot be; empty: it can. Looks at no file.
    [[nodiscard]] static QString fault(const Setting &setting, const QJsonValue &value);
    /// The standard value is not kept as one's own. Errors: NotFound (no such key), Corrupt (cause: `fault`),
    /// Denied (locked), and those of Preferences::setValue.
    base::Result<void> set(const QString &key, const QJsonValue &value);
    /// Back to the machine's or the built-in value. Errors: Denied (locked), those of Preferences::setValue.
    base::Result<void> reset(const QString &key);
    /// All but the locked ones.
    void resetAll();
    /// How many have a value of the user's own that differs from the standard one.
    [[nodiscard]] int ownCount() const;

    /// What a configuration file brought. Lines are sentences for the operator.
    struct ImportReport {
        int taken = 0;
        QStringList refused; ///< key and why; what was refused changed nothing
    };
    /// The user's own values as a configuration file: JSON {"videoguard-settings":1,"settings":{key:value}}.
    /// Never a secret, never who works here, never a path in the person's own folders.
    [[nodiscard]] QByteArray exported() const;
    /// Takes what is sound and says what is not. Error: Corrupt (not such a file).
    base::Result<ImportReport> import(const QByteArray &file);

signals:
    void changed(const QString &key);

private:
    Preferences &m_preferences;
};

} // namespace videoguard::console
