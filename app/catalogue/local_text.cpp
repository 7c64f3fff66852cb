// SPDX-License-Identifier: EUPL-1.2
#include "app/catalogue/local_text.h"

namespace videoguard::catalogue {

QString localText(const QString &lv, const QString &lt, const QString &en, const QString &language,
                  const QString &country)
{
    const auto in = [&](const QString &code) {
        if (code.compare(QLatin1String("lv"), Qt::CaseInsensitive) == 0)
            return lv;
        if (code.compare(QLatin1String("lt"), Qt::CaseInsensitive) == 0)
            return lt;
        return code.compare(QLatin1String("en"), Qt::CaseInsensitive) == 0 ? en : QString();
    };
    for (const QString &text : {in(language), in(country), en, lv, lt}) {
        if (!text.isEmpty())
            return text;
    }
    return {};
}

QString localText(const QJsonObject &texts, const QString &language, const QString &country)
{
    return localText(texts.value(QStringLiteral("lv")).toString(),
                     texts.value(QStringLiteral("lt")).toString(),
                     texts.value(QStringLiteral("en")).toString(), language, country);
}

} // namespace videoguard::catalogue
