# SPDX-License-Identifier: EUPL-1.2
# The Debian package: "cpack -G DEB" in a build folder configured with -DCMAKE_INSTALL_PREFIX=/usr, as packaging/debian/build
# does.
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME videoguard)
set(CPACK_PACKAGE_VENDOR "VideoGuard Console maintainers")
set(CPACK_PACKAGE_VERSION ${PROJECT_VERSION})
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "live wall, catalogue and map of surveillance cameras")
set(CPACK_PACKAGE_DESCRIPTION
    "VideoGuard Console is a desktop program for the monitoring centres of\nneighbouring municipalities: a live wall of everybody's cameras, a\ncatalogue of what they can do, and a map of what they see, without a\nserver and without the internet. It records, keeps incidents and\nexchanges all of it with partner organisations.\n.\nIt speaks English, Latvian and Lithuanian.")
set(CPACK_RESOURCE_FILE_LICENSE ${CMAKE_SOURCE_DIR}/LICENSE)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_SET_DESTDIR ON)
set(CPACK_STRIP_FILES ON)
set(CPACK_COMPONENTS_ALL console machine)

set(VIDEOGUARD_MAINTAINER "VideoGuard Console maintainers <maintainers@videoguard.example>" CACHE STRING
    "Maintainer of the Debian package: NAME <ADDRESS>")
set(CPACK_DEBIAN_PACKAGE_MAINTAINER ${VIDEOGUARD_MAINTAINER})
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION video)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
# What the program is linked with; then what it loads while it runs and no linker sees.
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6positioning6-plugins")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS
    "fonts-noto-core | fonts-dejavu-core, gnome-keyring | org.freedesktop.secrets, qt6-qpa-plugins, qt6-translations-l10n")
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "geoclue-2.0, va-driver-all")
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)

include(CPack)
