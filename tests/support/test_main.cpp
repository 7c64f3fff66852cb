// SPDX-License-Identifier: EUPL-1.2
// Catch2 brings std::regex, in which GCC 12 with UBSan sees variables that are not there (its manual warns of
// it).
#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif

#if __has_include(<catch2/catch_session.hpp>)
#include <catch2/catch_session.hpp>
#else
#define CATCH_CONFIG_RUNNER
#include <catch2/catch.hpp>
#endif

#include <QApplication>
#include <QStandardPaths>

int main(int argc, char **argv)
{
    // Discovery runs this program too, where there is no display.
    // Tests that need other monitors than its one of 800 x 800 have said which.
    if (!qgetenv("QT_QPA_PLATFORM").startsWith("offscreen:"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("TZ", "UTC");
    QStandardPaths::setTestModeEnabled(true);
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("videoguard-test"));
    return Catch::Session().run(argc, argv);
}
