// SPDX-License-Identifier: EUPL-1.2
#include "app/console/command_line.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QRegularExpression>

#include <array>
#include <cstring>

namespace videoguard::console {

namespace {

using base::Result;
using Screen = CommandLine::Screen;
using Theme = CommandLine::Theme;

constexpr std::chrono::hours kLongestWait{24 * 366};
constexpr QSize kSmallestWindow(640, 360);
constexpr QSize kLargestWindow(16384, 16384);

QString tr(const char *text)
{
    return QCoreApplication::translate("CommandLine", text);
}

tl::unexpected<base::Error> wrong(const QString &sentence)
{
    return base::fail(base::ErrorKind::Corrupt, QStringLiteral("read the command line"),
                      base::redacted(sentence));
}

const std::array kScreens = {
    std::pair("live", Screen::Live),           std::pair("map", Screen::Map),
    std::pair("catalogue", Screen::Catalogue), std::pair("incidents", Screen::Incidents),
    std::pair("review", Screen::Review),       std::pair("requests", Screen::Requests),
    std::pair("partners", Screen::Partners),   std::pair("settings", Screen::Settings)};
const std::array kThemes = {std::pair("dark", Theme::Dark), std::pair("light", Theme::Light),
                            std::pair("contrast", Theme::Contrast)};
const std::array kLanguages = {std::pair("lv", "lv"), std::pair("lt", "lt"), std::pair("en", "en")};

struct Option {
    const char *name;
    const char *value; // what it takes; nullptr = nothing
    const char *text;
};

const std::array kOptions = {
    Option{"profile", QT_TRANSLATE_NOOP("CommandLine", "folder"),
           QT_TRANSLATE_NOOP("CommandLine", "Keep everything in this folder instead of the user's own.")},
    Option{"open", QT_TRANSLATE_NOOP("CommandLine", "screen"),
           QT_TRANSLATE_NOOP("CommandLine",
                             "Begin with live, map, catalogue, incidents, review, partners or settings.")},
    Option{"layout", QT_TRANSLATE_NOOP("CommandLine", "layout"),
           QT_TRANSLATE_NOOP("CommandLine", "Number of tiles, or name of a layout or wall: 16, 4x4, 1+5.")},
    Option{"url", QT_TRANSLATE_NOOP("CommandLine", "address"),
           QT_TRANSLATE_NOOP("CommandLine", "Open this stream; may be given several times.")},
    Option{"demo", nullptr, QT_TRANSLATE_NOOP("CommandLine", "Load the demo cameras.")},
    Option{"demo-server", QT_TRANSLATE_NOOP("CommandLine", "address"),
           QT_TRANSLATE_NOOP("CommandLine",
                             "Load the demo cameras of this server, such as rtsp://localhost:8554.")},
    Option{"language", QT_TRANSLATE_NOOP("CommandLine", "language"),
           QT_TRANSLATE_NOOP("CommandLine", "Language of the interface: lv, lt or en.")},
    Option{"theme", QT_TRANSLATE_NOOP("CommandLine", "theme"),
           QT_TRANSLATE_NOOP("CommandLine", "Colours: dark, light or contrast.")},
    Option{"window-size", QT_TRANSLATE_NOOP("CommandLine", "size"),
           QT_TRANSLATE_NOOP("CommandLine", "Size of the main window, such as 1920x1080.")},
    Option{"screenshot", QT_TRANSLATE_NOOP("CommandLine", "file"),
           QT_TRANSLATE_NOOP("CommandLine", "Save a picture of the main window to this PNG file.")},
    Option{"after", QT_TRANSLATE_NOOP("CommandLine", "seconds"),
           QT_TRANSLATE_NOOP("CommandLine", "When to take the picture; 5 if not given.")},
    Option{"exit-after", QT_TRANSLATE_NOOP("CommandLine", "seconds"),
           QT_TRANSLATE_NOOP("CommandLine", "Close the console after this time.")},
    Option{"statistics", QT_TRANSLATE_NOOP("CommandLine", "file"),
           QT_TRANSLATE_NOOP("CommandLine",
                             "Write figures of streams and window to this file, one JSON object a line.")},
    Option{"kiosk", nullptr,
           QT_TRANSLATE_NOOP("CommandLine", "Begin as a wall PC: full screen, locked, watching only.")},
    Option{"first-start", nullptr,
           QT_TRANSLATE_NOOP("CommandLine", "Ask again what a new console needs to know.")},
    Option{"import-settings", QT_TRANSLATE_NOOP("CommandLine", "file"),
           QT_TRANSLATE_NOOP("CommandLine", "Take the settings of this file, without a window.")},
    Option{"self-test", nullptr,
           QT_TRANSLATE_NOOP("CommandLine", "Try everything an installed console needs, a line each.")},
    Option{
        "after-crash", QT_TRANSLATE_NOOP("CommandLine", "file"),
        QT_TRANSLATE_NOOP("CommandLine", "Given by the console itself when it starts again after a fault.")},
    Option{"version", nullptr, QT_TRANSLATE_NOOP("CommandLine", "Print the version.")},
    Option{"help", nullptr, QT_TRANSLATE_NOOP("CommandLine", "Print this text.")},
};

// What QGuiApplication takes out of the arguments itself; true = a value follows.
std::optional<bool> qtOption(const QString &argument)
{
    static const QRegularExpression form(QStringLiteral("^--?([a-z]+)(=.*)?$"));
    const QRegularExpressionMatch match = form.match(argument);
    if (!match.hasMatch())
        return std::nullopt;
    static const QStringList withValue = {
        QStringLiteral("platform"),        QStringLiteral("platformpluginpath"),
        QStringLiteral("platformtheme"),   QStringLiteral("plugin"),
        QStringLiteral("qwindowgeometry"), QStringLiteral("qwindowicon"),
        QStringLiteral("qwindowtitle"),    QStringLiteral("style"),
        QStringLiteral("stylesheet"),      QStringLiteral("display"),
        QStringLiteral("session")};
    static const QStringList withoutValue = {QStringLiteral("reverse"), QStringLiteral("nograb"),
                                             QStringLiteral("dograb"), QStringLiteral("sync")};
    if (withValue.contains(match.captured(1)))
        return match.captured(2).isEmpty();
    if (withoutValue.contains(match.captured(1)))
        return false;
    return std::nullopt;
}

QStringList withoutQtOptions(const QStringList &arguments)
{
    QStringList ours;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        if (const auto takesNext = qtOption(arguments.at(i)))
            i += *takesNext ? 1 : 0;
        else
            ours << arguments.at(i);
    }
    return ours;
}

template<typename Choices>
QString namesOf(const Choices &choices)
{
    QStringList names;
    for (const auto &[name, value] : choices)
        names << QLatin1String(name);
    return names.join(QStringLiteral(", "));
}

// The chosen value, or the sentence that says what may be chosen.
template<typename Choices>
auto chosen(const Choices &choices, const QString &option, const QString &text)
    -> Result<typename Choices::value_type::second_type>
{
    for (const auto &[name, value] : choices) {
        if (text == QLatin1String(name))
            return value;
    }
    return wrong(tr("--%1 cannot be “%2”. Allowed: %3.").arg(option, text, namesOf(choices)));
}

Result<std::chrono::milliseconds> seconds(const QString &option, const QString &text)
{
    bool isNumber = false;
    const double value = text.toDouble(&isNumber);
    const double most = std::chrono::duration<double>(kLongestWait).count();
    // Written so that a NaN fails too.
    if (!isNumber || !(value >= 0 && value <= most))
        return wrong(
            tr("--%1 cannot be “%2”. Allowed: a number of seconds, such as 10 or 2.5.").arg(option, text));
    return std::chrono::round<std::chrono::milliseconds>(std::chrono::duration<double>(value));
}

Result<QSize> size(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^(\\d{1,5})[xX×](\\d{1,5})$"));
    const QRegularExpressionMatch match = form.match(text);
    const QSize found(match.captured(1).toInt(), match.captured(2).toInt());
    if (!match.hasMatch() || found.expandedTo(kSmallestWindow) != found ||
        found.boundedTo(kLargestWindow) != found)
        return wrong(tr("--window-size cannot be “%1”. Allowed: width x height from 640x360 to 16384x16384, "
                        "such as 1920x1080.")
                         .arg(text));
    return found;
}

Result<CommandLine::Address> address(const QString &option, const QString &text)
{
    auto url = base::StreamUrl::parse(text);
    if (!url)
        return wrong(
            tr("--%1 has an address that cannot be used: %2. Allowed: rtsp, rtsps, http, https, or an "
               "existing file.")
                .arg(option, url.error().cause));
    return CommandLine::Address{*url, base::StreamUrl::credentialsIn(text)};
}

void defineOptions(QCommandLineParser &parser)
{
    for (const Option &option : kOptions) {
        QCommandLineOption defined(QLatin1String(option.name), tr(option.text));
        if (option.value)
            defined.setValueName(tr(option.value));
        parser.addOption(defined);
    }
}

// The first fault in the form of the arguments; empty = none.
QString formFault(QCommandLineParser &parser, const QStringList &arguments)
{
    const bool parsed = parser.parse(arguments);
    if (const QStringList unknown = parser.unknownOptionNames(); !unknown.isEmpty())
        return tr("There is no option --%1. “videoguard --help” lists all.").arg(unknown.constFirst());
    if (!parsed)
        return parser.errorText();
    if (const QStringList rest = parser.positionalArguments(); !rest.isEmpty())
        return tr("“%1” belongs to no option. A stream is opened with --url ADDRESS.").arg(rest.constFirst());
    for (const Option &option : kOptions) {
        const QString name = QLatin1String(option.name);
        if (option.value && parser.isSet(name) && parser.values(name).contains(QString()))
            return tr("--%1 needs a value.").arg(name);
        if (option.value && parser.values(name).size() > 1 && name != QStringLiteral("url"))
            return tr("--%1 is given twice.").arg(name);
    }
    if (parser.isSet(QStringLiteral("after")) && !parser.isSet(QStringLiteral("screenshot")))
        return tr("--after needs --screenshot FILE.");
    return {};
}

} // namespace

Result<CommandLine> parseCommandLine(const QStringList &arguments)
{
    QCommandLineParser parser;
    defineOptions(parser);
    if (const QString fault = formFault(parser, withoutQtOptions(arguments)); !fault.isEmpty())
        return wrong(fault);

    CommandLine line;
    if (parser.isSet(QStringLiteral("version")))
        line.action = CommandLine::Action::ShowVersion;
    if (parser.isSet(QStringLiteral("help")))
        line.action = CommandLine::Action::ShowHelp;
    line.profile = parser.value(QStringLiteral("profile"));
    line.layout = parser.value(QStringLiteral("layout")).simplified();
    line.demo = parser.isSet(QStringLiteral("demo")) || parser.isSet(QStringLiteral("demo-server"));
    line.screenshotFile = parser.value(QStringLiteral("screenshot"));
    line.kiosk = parser.isSet(QStringLiteral("kiosk"));
    line.firstStart = parser.isSet(QStringLiteral("first-start"));
    line.crashReport = parser.value(QStringLiteral("after-crash"));
    line.settingsFile = parser.value(QStringLiteral("import-settings"));
    if (line.action == CommandLine::Action::Run && parser.isSet(QStringLiteral("self-test")))
        line.action = CommandLine::Action::SelfTest;
    else if (line.action == CommandLine::Action::Run && !line.settingsFile.isEmpty())
        line.action = CommandLine::Action::ImportSettings;
    line.statisticsFile = parser.value(QStringLiteral("statistics"));

    // Takes the value of an option, if it is given, through `read` into `target`; the first fault stays.
    base::Result<void> sound;
    const auto take = [&](const char *option, auto &target, const auto &read) {
        const QString name = QLatin1String(option);
        if (!sound || !parser.isSet(name))
            return;
        if (auto value = read(name, parser.value(name)))
            target = *value;
        else
            sound = tl::unexpected(value.error());
    };
    const auto choice = [](const auto &choices) {
        return [&choices](const QString &name, const QString &text) { return chosen(choices, name, text); };
    };
    const char *language = "";
    take("open", line.screen, choice(kScreens));
    take("theme", line.theme, choice(kThemes));
    take("language", language, choice(kLanguages));
    take("window-size", line.windowSize, [](const QString &, const QString &text) { return size(text); });
    take("after", line.screenshotAfter, seconds);
    take("exit-after", line.exitAfter, seconds);
    take("demo-server", line.demoServer, address);
    if (!sound)
        return tl::unexpected(sound.error());
    if (line.demoServer && !line.demoServer->url.isRtsp())
        return wrong(tr("--demo-server needs an address that begins with rtsp:// or rtsps://."));
    line.language = QLatin1String(language);
    for (const QString &text : parser.values(QStringLiteral("url"))) {
        auto opened = address(QStringLiteral("url"), text);
        if (!opened)
            return tl::unexpected(opened.error());
        line.urls.push_back(std::move(*opened));
    }
    return line;
}

QString commandLineHelp()
{
    QString text =
        tr("VideoGuard Console shows and keeps what the cameras of a network of municipalities see.") +
        QStringLiteral("\n\nvideoguard [--option value]...\n\n");
    for (const Option &option : kOptions) {
        QString head = QStringLiteral("  --") + QLatin1String(option.name);
        if (option.value)
            head += QStringLiteral(" <%1>").arg(tr(option.value));
        text += head.leftJustified(26) + QLatin1Char(' ') + tr(option.text) + QLatin1Char('\n');
    }
    text += QLatin1Char('\n') + QCoreApplication::translate("CommandLine", "Without a window:") +
            QLatin1Char('\n');
    for (const char *command : {"videoguard catalogue import|export FILE", "videoguard sync once|publish",
                                "videoguard sync seed export|import FILE",
                                "videoguard couchdb provision --server URL --admin NAME"})
        text += QStringLiteral("  ") + QLatin1String(command) + QLatin1Char('\n');
    return text;
}

void maskSecretsIn(int argc, char **argv)
{
    for (int i = 1; i < argc; ++i) {
        const QByteArray original(argv[i]);
        const QByteArray masked = base::redacted(QString::fromLocal8Bit(original)).toLocal8Bit();
        if (masked == QString::fromLocal8Bit(original).toLocal8Bit())
            continue;
        // The place in memory keeps its length.
        const QByteArray fitted = masked.leftJustified(original.size(), '*', true);
        std::memcpy(argv[i], fitted.constData(), static_cast<size_t>(original.size()));
    }
}

} // namespace videoguard::console
