# SPDX-License-Identifier: EUPL-1.2
# What "cmake --install" lays down. An installed program finds its data in share/videoguard above its own folder
# (base::dataFile), so the tree may lie anywhere. Component "console" is the program; "machine" is what belongs to a
# whole computer and is left out of an AppImage.
if(WIN32)
    return() # packaging/windows lays out its own folder
endif()
include(GNUInstallDirs)

set(VIDEOGUARD_APP_ID io.github.videoguard.console)
set(data ${CMAKE_INSTALL_DATADIR}/videoguard)
set(doc ${CMAKE_INSTALL_DATADIR}/doc/videoguard)

install(TARGETS videoguard RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR} COMPONENT console)

install(DIRECTORY resources/basemap resources/help DESTINATION ${data} COMPONENT console)
install(DIRECTORY resources/licences DESTINATION ${data} COMPONENT console PATTERN "*.tgz" EXCLUDE)
# The demonstration catalogue is made by a script; only what it made is installed.
install(DIRECTORY resources/demo DESTINATION ${data} COMPONENT console
    PATTERN catalogue_maker EXCLUDE PATTERN make_catalogue EXCLUDE)

install(FILES resources/desktop/videoguard.desktop
    DESTINATION ${CMAKE_INSTALL_DATADIR}/applications COMPONENT console)
install(FILES resources/desktop/${VIDEOGUARD_APP_ID}.metainfo.xml
    DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo COMPONENT console)
set(icons ${CMAKE_INSTALL_DATADIR}/icons/hicolor)
install(FILES resources/desktop/videoguard.svg DESTINATION ${icons}/scalable/apps COMPONENT console)
foreach(size 16 24 32 48 64 128 256)
    install(FILES resources/desktop/icons/${size}.png DESTINATION ${icons}/${size}x${size}/apps
        RENAME videoguard.png COMPONENT console)
endforeach()

install(FILES packaging/debian/copyright DESTINATION ${doc} COMPONENT console)
# Written by packaging/debian/build.
install(FILES ${CMAKE_BINARY_DIR}/THIRD-PARTY.md DESTINATION ${doc} COMPONENT console OPTIONAL)
install(FILES packaging/debian/defaults.example.json packaging/debian/policy.example.json
    DESTINATION ${doc}/examples COMPONENT console)

# Compressed as Debian's policy wants them, without a date inside.
find_program(GZIP gzip)
if(GZIP)
    function(install_compressed from to)
        install(CODE "
            set(file \"\$ENV{DESTDIR}\${CMAKE_INSTALL_PREFIX}/${to}\")
            get_filename_component(folder \"\${file}\" DIRECTORY)
            file(MAKE_DIRECTORY \"\${folder}\")
            execute_process(COMMAND ${GZIP} -9nc \"${CMAKE_SOURCE_DIR}/${from}\" OUTPUT_FILE \"\${file}\"
                COMMAND_ERROR_IS_FATAL ANY)
            file(CHMOD \"\${file}\" PERMISSIONS OWNER_READ OWNER_WRITE GROUP_READ WORLD_READ)" COMPONENT console)
    endfunction()
    install_compressed(packaging/debian/videoguard.1 ${CMAKE_INSTALL_MANDIR}/man1/videoguard.1.gz)
    install_compressed(packaging/debian/changelog ${doc}/changelog.gz)
endif()

# An administrator's defaults.json and policy.json; the package brings the folder and never a file in it.
install(DIRECTORY DESTINATION ${CMAKE_INSTALL_FULL_SYSCONFDIR}/videoguard COMPONENT machine)

include(${CMAKE_CURRENT_LIST_DIR}/cpack.cmake)
