// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

namespace videoguard::console {

/// What a host looks like without saying which one: "private IPv4", "name with 3 parts".
[[nodiscard]] QString hostShape(const QString &host);

/// Takes out of a text for the support desk what is nobody's business there: secrets, names of persons and
/// computers, folders of a person, addresses. The same address gets the same word all over the text
/// ("host2: private IPv4"), so that one can still see which lines belong together. A value of one report.
class ReportPrivacy
{
public:
    /// Knows the person's folder, the account's and the computer's name by itself.
    ReportPrivacy();

    /// A name that must not appear, as a whole word, and what stands there instead ("person"). Words shorter
    /// than three letters are passed over: they would tear the text.
    void hide(const QString &word, const QString &instead);
    /// A host whose name or address is a device's. Returns what stands for it.
    QString host(const QString &host);

    [[nodiscard]] QString cleaned(const QString &text);

private:
    struct Word {
        QString text;
        QString instead;
    };

    [[nodiscard]] QString withoutFolders(QString text) const;
    [[nodiscard]] QString withoutAddresses(const QString &text);

    QStringList m_folders; ///< of the person, longest first
    QList<Word> m_words;
    QHash<QString, QString> m_hosts; ///< lower case to what stands for it
};

} // namespace videoguard::console
