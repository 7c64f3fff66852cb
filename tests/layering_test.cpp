// SPDX-License-Identifier: EUPL-1.2
/// Holds the table of which module may include which, and the few rules of the house that a compiler does not
/// know. A change of the table is a decision: its own commit, its reason in the body.
#include "tests/support/catch.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <unordered_map>
#include <vector>

namespace {

/// A module is a folder ("app/media", "ui/wall"); files directly in ui/ are the composition root, "ui".
struct Row {
    QString module;
    QStringList mayInclude; ///< besides itself; every one of them stands in an earlier row
};

QStringList in(const QString &folder, const QStringList &names)
{
    QStringList modules;
    for (const QString &name : names)
        modules += folder + u'/' + name;
    return modules;
}

QStringList split(const char *names)
{
    return QString::fromLatin1(names).split(u' ', Qt::SkipEmptyParts);
}

const std::vector<Row> &table()
{
    static const std::vector<Row> rows = [] {
        const auto app = [](const char *module, const char *mayInclude) {
            return Row{QStringLiteral("app/") + QString::fromLatin1(module),
                       in(QStringLiteral("app"), split(mayInclude))};
        };
        std::vector<Row> all = {
            app("base", ""),
            app("database", "base"),
            app("geo", "base"),
            app("media", "base"),
            app("sync", "base database"),
            app("basemap", "base database geo"),
            app("catalogue", "base database geo sync"),
            app("requests", "base database sync"),
            app("archive", "base database media"),
            app("incidents", "base database"),
            app("evidence", "base media"),
            app("access", "base database"),
            app("console",
                "base database geo media sync basemap catalogue requests archive incidents evidence "
                "access"),
            {QStringLiteral("ui/widgets"), in(QStringLiteral("app"), split("base geo"))},
            {QStringLiteral("ui/words"), in(QStringLiteral("app"), split("base geo catalogue incidents"))},
        };
        // Values of the modules and the console; what is stored reaches a screen through them, never through
        // SQL.
        QStringList values = in(QStringLiteral("app"),
                                split("base geo media sync basemap catalogue requests archive incidents "
                                      "evidence access console"));
        values += in(QStringLiteral("ui"), split("widgets words"));
        const QStringList screens =
            in(QStringLiteral("ui"), split("wall map catalogue review incidents requests partners settings"));
        for (const QString &screen : screens)
            all.push_back({screen, values});
        all.push_back({QStringLiteral("ui/shell"), values + screens});
        all.push_back(
            {QStringLiteral("ui"),
             values + screens + QStringList{QStringLiteral("ui/shell"), QStringLiteral("app/database")}});
        return all;
    }();
    return rows;
}

const Row *findRow(const QString &module)
{
    const auto row =
        std::find_if(table().begin(), table().end(), [&](const Row &r) { return r.module == module; });
    return row == table().end() ? nullptr : &*row;
}

/// "app/media/decoder.cpp" -> "app/media"; "ui/main.cpp" -> "ui"; "tests/..." -> "tests".
QString moduleOf(const QString &path)
{
    const QStringList parts = path.split(u'/');
    const bool inModule =
        parts.size() > 2 && (parts[0] == QStringLiteral("app") || parts[0] == QStringLiteral("ui"));
    return inModule ? parts[0] + u'/' + parts[1] : parts[0];
}

bool under(const QString &path, const char *folder)
{
    return path.startsWith(QString::fromLatin1(folder) + u'/');
}

/// `pattern` is a literal: it is compiled once, by its address.
bool matches(const QString &text, const char *pattern)
{
    static std::unordered_map<const char *, QRegularExpression> compiled;
    QRegularExpression &expression = compiled[pattern];
    if (expression.pattern().isEmpty()) {
        expression.setPattern(QString::fromLatin1(pattern));
        expression.setPatternOptions(QRegularExpression::MultilineOption);
    }
    return expression.match(text).hasMatch();
}

/// Why `path` may not include `included`; empty when it may.
QString includeFault(const QString &path, const QString &included, bool quoted)
{
    // The camera simulator and the benchmarks' references are programs of their own, beside the console.
    const bool beside = under(path, "tests/support/cameras") || under(path, "tests/bench");
    if (!beside && path != QStringLiteral("app/media/ffmpeg.h") &&
        matches(included, "^lib(av[a-z]+|sw[a-z]+|postproc)/"))
        return QStringLiteral("libav* is included by app/media/ffmpeg.h alone");
    if (matches(included, "^libyuv(\\.h|/)") && !under(path, "app/media") && !under(path, "tests"))
        return QStringLiteral("libyuv belongs to app/media");
    if (matches(included, "(^|/)sqlite3(ext)?\\.h$") && !under(path, "app/database") && !beside)
        return QStringLiteral("SQLite belongs to app/database");
    // Views of bytes and letters are no windows.
    if (under(path, "app") && !matches(included, "^Q(ByteArray|String|AnyString|Utf8String)View$") &&
        matches(included,
                "^QtWidgets(/|$)|^Q(Application|Completer|Frame|Label|MainWindow|Menu|MenuBar|MessageBox|"
                "Splitter|StatusBar|Style|StyleOption\\w*|StylePainter|SystemTrayIcon|TabBar|ToolBar|ToolTip|"
                "Scroll\\w+|Graphics(Item|Scene|View)|\\w*(Widget|Dialog|Layout|Button|Edit|Box|View|Slider|"
                "Delegate))$"))
        return QStringLiteral("app/ has no windows");
    if (under(path, "ui") &&
        matches(included,
                "^(QtNetwork|QtSql)(/|$)|^Q(Tcp|Udp|Ssl|Web|Abstract)Socket$|^Q(TcpServer|Sql\\w+)$|"
                "^QNetwork(AccessManager|Reply|Request)$"))
        return QStringLiteral("ui/ has no sockets and no SQL");
    if (under(path, "tests"))
        return {};
    if (under(included, "tests"))
        return QStringLiteral("the program does not include its tests");
    if (!under(included, "app") && !under(included, "ui"))
        return quoted && !included.endsWith(QStringLiteral(".moc"))
                   ? QStringLiteral("headers of ours are named from the top: \"app/...\" or \"ui/...\"")
                   : QString();
    const QString from = moduleOf(path);
    const QString to = moduleOf(included);
    const Row *row = findRow(from);
    if (included == QStringLiteral("app/media/ffmpeg.h") && from != QStringLiteral("app/media"))
        return QStringLiteral("app/media/ffmpeg.h is private to app/media");
    if (row && from != to && !row->mayInclude.contains(to))
        return QStringLiteral("%1 may not include %2").arg(from, to);
    return {};
}

QStringList includeFaults(const QString &path, const QString &text)
{
    static const QRegularExpression include(
        QStringLiteral("^[ \\t]*#[ \\t]*include[ \\t]*([<\"])([^>\"\\n]+)[>\"]"),
        QRegularExpression::MultilineOption);
    QStringList faults;
    QRegularExpressionMatchIterator found = include.globalMatch(text);
    while (found.hasNext()) {
        const QRegularExpressionMatch match = found.next();
        const QString fault =
            includeFault(path, match.captured(2), match.captured(1) == QStringLiteral("\""));
        if (!fault.isEmpty())
            faults += QStringLiteral("%1: includes %2: %3").arg(path, match.captured(2), fault);
    }
    return faults;
}

/// What a link line of app/CMakeLists.txt or ui/CMakeLists.txt names beyond the table.
QStringList linkFaults(const QString &path, const QString &text)
{
    static const QRegularExpression library(
        QStringLiteral("videoguard_library\\(((?:app|ui)/\\w+)([^)]*)\\)"));
    static const QRegularExpression target(QStringLiteral("\\b(app|ui)_([a-z]+)\\b"));
    QStringList faults;
    QRegularExpressionMatchIterator libraries = library.globalMatch(text);
    while (libraries.hasNext()) {
        const QRegularExpressionMatch line = libraries.next();
        const Row *row = findRow(line.captured(1));
        QRegularExpressionMatchIterator targets = target.globalMatch(line.captured(2));
        while (row && targets.hasNext()) {
            const QRegularExpressionMatch linked = targets.next();
            const QString module = linked.captured(1) + u'/' + linked.captured(2);
            if (!row->mayInclude.contains(module))
                faults += QStringLiteral("%1: %2 may not link %3").arg(path, row->module, module);
        }
    }
    return faults;
}

/// Everything that is wrong with one file of the tree. `path` is relative to the top.
QStringList faultsOf(const QString &path, const QString &text)
{
    QStringList faults;
    const auto refuse = [&](bool wrong, const QString &why) {
        if (wrong)
            faults += path + QStringLiteral(": ") + why;
    };
    const QString module = moduleOf(path);
    refuse((under(path, "app") || under(path, "ui")) && !path.endsWith(QStringLiteral("CMakeLists.txt")) &&
               !findRow(module),
           QStringLiteral("the table has no row for %1").arg(module));
    refuse(text.count(u'\n') >= 600, QStringLiteral("600 lines or more are a design problem"));
    refuse(!matches(text.section(u'\n', 0, 2), "SPDX-License-Identifier: EUPL-1\\.2\\s*(\\*/|-->)?$"),
           QStringLiteral("no SPDX line at its head"));
    refuse(matches(path, "(?i)(^|/)(utils?|common|core|helpers?|misc)/"),
           QStringLiteral("a folder has a name of its field"));
    refuse(
        matches(text,
                "(^|[^\\w.:/])/(home|Users)/[A-Za-z]|(^|[^\\w.:/])/(root|work/main|work/shared|tmp/build)/|"
                "[A-Za-z]:\\\\+Users\\\\"),
        QStringLiteral("an absolute path of a developer's machine"));
    refuse(matches(text, "\\b(TO"
                         "DO|FIX"
                         "ME)\\b"),
           QStringLiteral("unfinished: finish it or say so elsewhere"));
    refuse(!under(path, "app/database") && !under(path, "tests") && matches(text, "\\bsqlite3_\\w+\\s*\\("),
           QStringLiteral("sqlite3_* is called by app/database alone"));
    refuse(under(path, "ui") && matches(text, "\\bAV[A-Z][a-z]\\w+|\\bav_[a-z]\\w+\\s*\\("),
           QStringLiteral("ui/ knows no AV types"));
    refuse(under(path, "ui") &&
               matches(text, "\"\\s*(SELECT\\s|INSERT\\s+(OR\\s|INTO\\s)|UPDATE\\s+\\w+\\s+SET\\s|"
                             "DELETE\\s+FROM\\s|CREATE\\s+TABLE\\s|PRAGMA\\s)"),
           QStringLiteral("ui/ knows no SQL"));
    faults += includeFaults(path, text);
    if (path.endsWith(QStringLiteral("CMakeLists.txt")))
        faults += linkFaults(path, text);
    return faults;
}

bool isSource(const QFileInfo &file)
{
    static const QStringList suffixes = split("cpp h c hpp cmake sql sh py js");
    return suffixes.contains(file.suffix()) || file.fileName() == QStringLiteral("CMakeLists.txt") ||
           (file.suffix().isEmpty() && file.isExecutable());
}

/// Every source of the tree, relative to the top.
QStringList sources(const QDir &top)
{
    QStringList found = {QStringLiteral("CMakeLists.txt")};
    for (const QString &folder : split("app ui tests resources translations packaging .ci")) {
        QDirIterator files(top.filePath(folder), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QFileInfo file(files.next());
            if (isSource(file) && !file.filePath().contains(QStringLiteral("/node_modules/")))
                found += top.relativeFilePath(file.filePath());
        }
    }
    return found;
}

QString source(const QString &body)
{
    return QStringLiteral("// SPDX-License-Identifier: EUPL-1.2\n") + body;
}

QString including(const QString &header)
{
    return source(QStringLiteral("#include ") + header + u'\n');
}

} // namespace

TEST_CASE("every source keeps to the rules of the house", "[layering]")
{
    const QDir top(QStringLiteral(VIDEOGUARD_SOURCE_DIR));
    const QStringList files = sources(top);
    REQUIRE(files.size() > 30);
    QStringList faults;
    for (const QString &path : files) {
        QFile file(top.filePath(path));
        REQUIRE(file.open(QIODevice::ReadOnly));
        faults += faultsOf(path, QString::fromUtf8(file.readAll()));
    }
    INFO(faults.join(u'\n').toStdString());
    CHECK(faults.isEmpty());
}

TEST_CASE("the table of modules has no cycle", "[layering]")
{
    QStringList earlier;
    for (const Row &row : table()) {
        for (const QString &module : row.mayInclude) {
            INFO((row.module + QStringLiteral(" includes ") + module).toStdString());
            CHECK(earlier.contains(module));
        }
        earlier += row.module;
    }
}

TEST_CASE("what breaks a rule of the house is found", "[layering]")
{
    struct Example {
        QString path;
        QString text;
        QString expected;
    };
    const auto name = [](const char *text) { return QString::fromLatin1(text); };
    const std::vector<Example> examples = {
        {name("app/base/a.h"), including(name("\"app/database/database.h\"")),
         name("may not include app/database")},
        {name("app/media/a.h"), including(name("\"app/console/camera.h\"")),
         name("may not include app/console")},
        {name("app/access/a.h"), including(name("<app/media/picture.h>")), name("may not include app/media")},
        {name("app/console/a.h"), including(name("\"ui/wall/wall_state.h\"")),
         name("may not include ui/wall")},
        {name("ui/widgets/a.h"), including(name("\"app/console/camera.h\"")),
         name("may not include app/console")},
        {name("ui/wall/a.h"), including(name("\"ui/map/map_view.h\"")), name("may not include ui/map")},
        {name("ui/wall/a.h"), including(name("\"ui/shell/main_window.h\"")),
         name("may not include ui/shell")},
        {name("ui/wall/a.h"), including(name("\"app/database/database.h\"")),
         name("may not include app/database")},
        {name("app/media/a.h"), including(name("\"../console/camera.h\"")), name("named from the top")},
        {name("app/media/a.cpp"), including(name("\"picture.h\"")), name("named from the top")},
        {name("app/media/a.cpp"), including(name("\"tests/support/wait_for.h\"")), name("its tests")},
        {name("app/media/a.cpp"), including(name("<libavutil/frame.h>")), name("ffmpeg.h alone")},
        {name("tests/media/a.cpp"), including(name("<libswscale/swscale.h>")), name("ffmpeg.h alone")},
        {name("ui/wall/a.cpp"), including(name("\"app/media/ffmpeg.h\"")), name("private to app/media")},
        {name("ui/wall/a.cpp"), including(name("<libyuv.h>")), name("libyuv belongs")},
        {name("app/console/a.cpp"), including(name("<sqlite3.h>")), name("SQLite belongs")},
        {name("app/console/a.cpp"), source(name("sqlite3_close(db);")), name("sqlite3_* is called")},
        {name("app/console/a.cpp"), including(name("<QMessageBox>")), name("no windows")},
        {name("app/console/a.cpp"), including(name("<QtWidgets/QLabel>")), name("no windows")},
        {name("ui/wall/a.cpp"), including(name("<QTcpSocket>")), name("no sockets")},
        {name("ui/wall/a.cpp"), source(name("AVFrame *frame;")), name("no AV types")},
        {name("ui/wall/a.cpp"), source(name("run(u\"SELECT id FROM wall\");")), name("no SQL")},
        {name("app/nothing/a.cpp"), source({}), name("no row for app/nothing")},
        {name("app/media/utils/a.cpp"), source({}), name("name of its field")},
        {name("tests/Helpers/a.h"), source({}), name("name of its field")},
        {name("app/media/a.cpp"), source(QString(600, u'\n')), name("600 lines")},
        {name("app/media/a.cpp"), name("int a;\n"), name("no SPDX line")},
        {name("packaging/run"), name("#!/bin/bash\n# SPDX-License-Identifier: MIT\n"), name("no SPDX line")},
        {name("app/media/a.cpp"), source(name("open(\"/ho") + name("me/anna/a.mp4\");")),
         name("absolute path")},
        {name("app/media/a.cpp"), source(name("open(\"C:\\\\Us") + name("ers\\\\anna\");")),
         name("absolute path")},
        {name("app/media/a.cpp"), source(name("// TO") + name("DO later")), name("unfinished")},
        {name("app/CMakeLists.txt"),
         name("# SPDX-License-Identifier: EUPL-1.2\nvideoguard_library(app/media DEPENDS app_base "
              "app_console)"),
         name("app/media may not link app/console")},
    };
    for (const Example &example : examples) {
        const QString faults = faultsOf(example.path, example.text).join(u'\n');
        INFO((example.path + u'\n' + example.text.left(200)).toStdString()
             << "\nfound: " << faults.toStdString());
        CHECK(faults.contains(example.expected));
    }
}

TEST_CASE("what keeps the rules of the house is let through", "[layering]")
{
    const auto name = [](const char *text) { return QString::fromLatin1(text); };
    const std::vector<std::pair<QString, QString>> examples = {
        {name("app/media/ffmpeg.h"), including(name("<libavutil/frame.h>"))},
        {name("app/media/scaler.cpp"), including(name("<libyuv.h>"))},
        {name("app/database/database.cpp"), including(name("<sqlite3.h>"))},
        {name("app/console/console.h"), including(name("\"app/media/live_stream.h\""))},
        {name("app/console/console.cpp"), including(name("\"console.moc\""))},
        {name("app/console/console.cpp"), including(name("<QTextStream>"))},
        {name("ui/wall/a.h"), including(name("\"ui/widgets/theme.h\""))},
        {name("ui/shell/a.h"), including(name("\"ui/wall/wall_view.h\""))},
        {name("ui/main.cpp"), including(name("\"ui/shell/main_window.h\""))},
        {name("tests/media/a.cpp"), including(name("\"app/media/ffmpeg.h\""))},
        {name("ui/wall/a.cpp"), source(name("tr(\"Select a camera\"); // rtsp://camera/home/main"))},
        {name("packaging/run"), name("#!/usr/bin/env bash\n# SPDX-License-Identifier: EUPL-1.2\n")},
        {name("app/media/a.cpp"), source(QString(598, u'\n'))},
    };
    for (const auto &[path, text] : examples) {
        const QStringList faults = faultsOf(path, text);
        INFO(faults.join(u'\n').toStdString());
        CHECK(faults.isEmpty());
    }
}
