// SPDX-License-Identifier: EUPL-1.2
#include "ui/words/camera_words.h"

#include <QCoreApplication>

#include <array>
#include <cmath>

namespace videoguard::words {

namespace {

struct Word {
    const char *key;
    const char *text;
};

// Both editions of EN 62676-4; the names of 2014 are those of the glossary.
constexpr std::array kLevels{
    Word{"monitor", QT_TRANSLATE_NOOP("catalogue_ui", "Monitor")},
    Word{"detect", QT_TRANSLATE_NOOP("catalogue_ui", "Detect")},
    Word{"observe", QT_TRANSLATE_NOOP("catalogue_ui", "Observe")},
    Word{"recognise", QT_TRANSLATE_NOOP("catalogue_ui", "Recognise")},
    Word{"identify", QT_TRANSLATE_NOOP("catalogue_ui", "Identify")},
    Word{"inspect", QT_TRANSLATE_NOOP("catalogue_ui", "Inspect")},
    Word{"overview", QT_TRANSLATE_NOOP("catalogue_ui", "Overview")},
    Word{"outline", QT_TRANSLATE_NOOP("catalogue_ui", "Outline")},
    Word{"discern", QT_TRANSLATE_NOOP("catalogue_ui", "Discern")},
    Word{"perceive", QT_TRANSLATE_NOOP("catalogue_ui", "Perceive")},
    Word{"characterise", QT_TRANSLATE_NOOP("catalogue_ui", "Characterise")},
    Word{"validate", QT_TRANSLATE_NOOP("catalogue_ui", "Validate")},
    Word{"scrutinise", QT_TRANSLATE_NOOP("catalogue_ui", "Scrutinise")},
};

constexpr std::array kDirections{
    QT_TRANSLATE_NOOP("catalogue_ui", "north"), QT_TRANSLATE_NOOP("catalogue_ui", "north-east"),
    QT_TRANSLATE_NOOP("catalogue_ui", "east"),  QT_TRANSLATE_NOOP("catalogue_ui", "south-east"),
    QT_TRANSLATE_NOOP("catalogue_ui", "south"), QT_TRANSLATE_NOOP("catalogue_ui", "south-west"),
    QT_TRANSLATE_NOOP("catalogue_ui", "west"),  QT_TRANSLATE_NOOP("catalogue_ui", "north-west"),
};

constexpr std::array kLetters{
    QT_TRANSLATE_NOOP("catalogue_ui", "N"), QT_TRANSLATE_NOOP("catalogue_ui", "NE"),
    QT_TRANSLATE_NOOP("catalogue_ui", "E"), QT_TRANSLATE_NOOP("catalogue_ui", "SE"),
    QT_TRANSLATE_NOOP("catalogue_ui", "S"), QT_TRANSLATE_NOOP("catalogue_ui", "SW"),
    QT_TRANSLATE_NOOP("catalogue_ui", "W"), QT_TRANSLATE_NOOP("catalogue_ui", "NW"),
};

// 0 = north, clockwise in steps of 45 degrees.
size_t eighth(double azimuth_deg)
{
    const double turned = std::fmod(azimuth_deg, 360.0);
    const double positive = turned < 0 ? turned + 360.0 : turned;
    return static_cast<size_t>(std::lround(positive / 45.0)) % kDirections.size();
}

} // namespace

QString levelName(const QString &levelKey)
{
    for (const Word &level : kLevels) {
        if (levelKey == QLatin1String(level.key))
            return QCoreApplication::translate("catalogue_ui", level.text);
    }
    return levelKey.isEmpty() ? unknownText() : levelKey;
}

QString compassName(double azimuth_deg)
{
    return std::isfinite(azimuth_deg)
               ? QCoreApplication::translate("catalogue_ui", kDirections.at(eighth(azimuth_deg)))
               : unknownText();
}

QString compassLetters(double azimuth_deg)
{
    return std::isfinite(azimuth_deg)
               ? QCoreApplication::translate("catalogue_ui", kLetters.at(eighth(azimuth_deg)))
               : unknownText();
}

QString ownerText(const catalogue::Partner &partner, const std::vector<catalogue::Partner> &all,
                  const QString &language)
{
    const QString name = partner.name(language);
    if (partner.successorId.isEmpty())
        return name;
    const auto successor = std::find_if(all.begin(), all.end(), [&partner](const catalogue::Partner &other) {
        return other.id == partner.successorId;
    });
    if (successor == all.end() || successor->name(language) == name)
        return name;
    // It ended on the last day of the year before, or its successor began on a day of its own.
    const QDate since = partner.validTo.isValid() ? partner.validTo.addDays(1) : successor->validFrom;
    if (!since.isValid())
        return QCoreApplication::translate("catalogue_ui", "%1, now %2").arg(name, successor->name(language));
    return QCoreApplication::translate("catalogue_ui", "%1, since %2 %3")
        .arg(name, QString::number(since.year()), successor->name(language));
}

} // namespace videoguard::words
