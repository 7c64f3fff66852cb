// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/language.h"

#include "app/base/log.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <memory>

namespace videoguard::shell {

namespace {

struct Language {
    QString code;
    std::unique_ptr<QTranslator> own;
    std::unique_ptr<QTranslator> toolkit;
};

Language &language()
{
    static Language one;
    return one;
}

QLocale localeFor(const QString &code)
{
    if (code == QLatin1String("lv"))
        return QLocale(QLocale::Latvian, QLocale::Latvia);
    if (code == QLatin1String("lt"))
        return QLocale(QLocale::Lithuanian, QLocale::Lithuania);
    // 24-hour clock and day before month, as everybody on both sides of the border reads them.
    return QLocale(QLocale::English, QLocale::UnitedKingdom);
}

QString supported(const QString &code)
{
    const QString wanted = code.isEmpty() ? QLocale::system().name().left(2) : code.left(2).toLower();
    const bool known = wanted == QLatin1String("lv") || wanted == QLatin1String("lt");
    return known ? wanted : QStringLiteral("en");
}

std::unique_ptr<QTranslator> loaded(const QLocale &locale, const QString &name, const QString &folder)
{
    auto translator = std::make_unique<QTranslator>();
    if (!translator->load(locale, name, QStringLiteral("_"), folder))
        return nullptr;
    QCoreApplication::installTranslator(translator.get());
    return translator;
}

} // namespace

void useLanguage(const QString &code)
{
    Language &current = language();
    current.code = supported(code);
    const QLocale locale = localeFor(current.code);
    QLocale::setDefault(locale);
    current.own.reset();
    current.toolkit.reset();
    if (current.code != QLatin1String("en")) {
        // The toolkit's own dialogs; not every platform ships them.
        const QString folder = QLibraryInfo::path(QLibraryInfo::TranslationsPath);
        current.toolkit = loaded(locale, QStringLiteral("qtbase"), folder);
        // Lithuanian is in the whole toolkit's file only.
        if (!current.toolkit)
            current.toolkit = loaded(locale, QStringLiteral("qt"), folder);
    }
    current.own = loaded(locale, QStringLiteral("videoguard"), QStringLiteral(":/translations"));
    if (!current.own)
        qCWarning(base::logUi) << "no translation was built in for" << current.code;
}

QString currentLanguage()
{
    return language().code.isEmpty() ? supported({}) : language().code;
}

} // namespace videoguard::shell
