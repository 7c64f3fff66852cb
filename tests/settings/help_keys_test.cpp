// SPDX-License-Identifier: EUPL-1.2
#include "tests/settings/help_fixture.h"
#include "tests/support/catch.h"
#include "ui/catalogue/catalogue_actions.h"
#include "ui/map/map_actions.h"
#include "ui/review/transport_bar.h"
#include "ui/wall/wall_actions.h"

#include <QHash>
#include <QSet>
#include <QWidget>

using namespace videoguard;
using test::helpParts;
using test::helpText;

namespace {

/// As QKeySequence writes it, from what a key has printed on it.
QString portable(QString key)
{
    const QHash<QString, QString> printed{{QStringLiteral("←"), QStringLiteral("Left")},
                                          {QStringLiteral("→"), QStringLiteral("Right")},
                                          {QStringLiteral("↑"), QStringLiteral("Up")},
                                          {QStringLiteral("↓"), QStringLiteral("Down")},
                                          {QStringLiteral("Atstarpe"), QStringLiteral("Space")},
                                          {QStringLiteral("Tarpas"), QStringLiteral("Space")},
                                          {QStringLiteral("Enter"), QStringLiteral("Return")}};
    for (auto name = printed.constBegin(); name != printed.constEnd(); ++name)
        key.replace(name.key(), name.value());
    return QKeySequence::fromString(key, QKeySequence::PortableText).toString(QKeySequence::PortableText);
}

/// Keys of a section of keys.html.
QSet<QString> keysOf(const QString &language, const QString &section)
{
    const QString text = helpText(language, QStringLiteral("keys"));
    const QStringList tables =
        helpParts(text, QStringLiteral("<h2><a name=\"%1\">.*?(<table.*?</table>)").arg(section));
    QSet<QString> keys;
    for (const QString &row : helpParts(tables.join(QString()), QStringLiteral("<tr><td>(.*?)</td>"))) {
        const QStringList named = helpParts(row, QStringLiteral("<kbd>(.*?)</kbd>"));
        // "first … last" of digits or function keys means all between.
        if (row.contains(u'…')) {
            const QString begin = portable(named[0]);
            const QString end = portable(named[1]);
            for (QChar last = begin.back(); last <= end.back(); last = QChar(last.unicode() + 1))
                keys << begin.chopped(1) + last;
            for (const QString &key : named.mid(2))
                keys << portable(key);
            continue;
        }
        for (const QString &key : named)
            keys << portable(key);
    }
    return keys;
}

QSet<QString> keysOf(const QList<QAction *> &actions)
{
    QSet<QString> keys;
    for (const QAction *action : actions) {
        for (const QKeySequence &key : action->shortcuts())
            keys << key.toString(QKeySequence::PortableText);
    }
    return keys;
}

/// What a view takes itself, without an action.
QSet<QString> spelt(const char *keys)
{
    const QStringList all = QString::fromLatin1(keys).split(QLatin1Char(' '));
    return {all.begin(), all.end()};
}

void compare(const QString &section, QSet<QString> actions, const QSet<QString> &ofTheView)
{
    // The same command has a second key where a keyboard may lack the first.
    const QSet<QString> second =
        spelt("Ctrl+= Zoom_In Zoom_Out F16 F18 Ctrl+Ins Copy Save Open New Find Print");
    for (const QString &language : test::helpLanguages()) {
        const QSet<QString> named = keysOf(language, section);
        REQUIRE_FALSE(named.isEmpty());
        for (const QString &key : named) {
            INFO(language.toStdString() << ", " << section.toStdString() << ": " << key.toStdString());
            CHECK((actions.contains(key) || ofTheView.contains(key)));
        }
        for (const QString &key : actions) {
            INFO("not in the help, " << language.toStdString() << ", " << section.toStdString() << ": "
                                     << key.toStdString());
            CHECK((named.contains(key) || second.contains(key)));
        }
    }
}

} // namespace

TEST_CASE("the help names exactly the keys of the wall", "[help][keys]")
{
    QWidget page;
    const wall::WallActions actions(&page);
    QSet<QString> keys;
    for (const wall::WallActions::Group &group : actions.groups())
        keys += keysOf(QList<QAction *>(group.actions.begin(), group.actions.end()));
    keys.remove(QStringLiteral("F11")); // of every screen that fills a monitor
    compare(QStringLiteral("wall"), keys,
            spelt("0 1 2 3 4 5 6 7 8 9 Return Tab Left Right Up Down Shift+Left Shift+Right Shift+Up "
                  "Shift+Down"));
}

TEST_CASE("the help names exactly the keys of the map", "[help][keys]")
{
    QWidget page;
    const map::MapActions actions(&page);
    QSet<QString> keys = keysOf(actions.all());
    keys.remove(QStringLiteral("F11"));
    compare(QStringLiteral("map"), keys, spelt("Left Right Up Down + - Home Backspace"));
}

TEST_CASE("the help names exactly the keys of the catalogue", "[help][keys]")
{
    QWidget page;
    QWidget table;
    const catalogue_ui::CatalogueActions actions(&page, &table);
    compare(QStringLiteral("catalogue"), keysOf(actions.all()), {});
}

TEST_CASE("the help names exactly the keys of the review", "[help][keys]")
{
    QWidget page;
    const review::ReviewActions actions(&page);
    compare(QStringLiteral("review"), keysOf(actions.all()), {});
}

TEST_CASE("every key that the help names is a key in every language alike", "[help][keys]")
{
    for (const QString &section :
         {QStringLiteral("all"), QStringLiteral("wall"), QStringLiteral("map"), QStringLiteral("catalogue"),
          QStringLiteral("incidents"), QStringLiteral("review"), QStringLiteral("timeline"),
          QStringLiteral("replay"), QStringLiteral("partners"), QStringLiteral("help")}) {
        const QSet<QString> english = keysOf(QStringLiteral("en"), section);
        INFO(section.toStdString());
        CHECK_FALSE(english.isEmpty());
        CHECK_FALSE(english.contains(QString()));
        CHECK(keysOf(QStringLiteral("lv"), section) == english);
        CHECK(keysOf(QStringLiteral("lt"), section) == english);
    }
}
