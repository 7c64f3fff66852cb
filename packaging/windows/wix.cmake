# SPDX-License-Identifier: EUPL-1.2
# CPack's WIX generator, for a build on real Windows (windows-ci.yml). UNTESTED: nobody has run it yet. What is tested is
# packaging/windows/build, which makes the MSI by wixl on Debian and is where changes begin.
#   cmake -S . -B build/windows -DVIDEOGUARD_WIX=ON ... && cmake --build build/windows && cpack --config build/windows/CPackConfig.cmake -G WIX
install(TARGETS videoguard videoguard-cli RUNTIME DESTINATION .)
install(DIRECTORY resources/basemap resources/help DESTINATION share/videoguard)
install(DIRECTORY resources/licences DESTINATION share/videoguard PATTERN "*.tgz" EXCLUDE)
install(DIRECTORY resources/demo DESTINATION share/videoguard
    PATTERN catalogue_maker EXCLUDE PATTERN make_catalogue EXCLUDE)
install(FILES LICENSE DESTINATION . RENAME LICENSE.txt)
# Qt's libraries, plugins and translations; the other DLLs by what the program imports.
find_program(WINDEPLOYQT windeployqt HINTS ${QT6_INSTALL_PREFIX}/bin REQUIRED)
install(CODE "execute_process(COMMAND \"${WINDEPLOYQT}\" --release --no-compiler-runtime
    \"\${CMAKE_INSTALL_PREFIX}/videoguard.exe\" COMMAND_ERROR_IS_FATAL ANY)")
install(TARGETS videoguard RUNTIME_DEPENDENCY_SET videoguard_libraries DESTINATION .)
install(RUNTIME_DEPENDENCY_SET videoguard_libraries DESTINATION .
    PRE_EXCLUDE_REGEXES "api-ms-.*" "ext-ms-.*" POST_EXCLUDE_REGEXES ".*[Ss]ystem32/.*[.]dll")
set(CMAKE_INSTALL_SYSTEM_RUNTIME_DESTINATION .)
include(InstallRequiredSystemLibraries)

set(CPACK_GENERATOR WIX)
set(CPACK_PACKAGE_NAME "VideoGuard Console")
set(CPACK_PACKAGE_VENDOR "The authors of VideoGuard Console")
set(CPACK_PACKAGE_INSTALL_DIRECTORY "VideoGuard Console")
set(CPACK_PACKAGE_FILE_NAME "VideoGuard-Console-${PROJECT_VERSION}-x64")
set(CPACK_PACKAGE_EXECUTABLES videoguard "VideoGuard Console")
# The code of mkwxs.py for a computer: an MSI from here follows one from there.
set(CPACK_WIX_UPGRADE_GUID 7A1B7E0D-3C45-4B0C-9C39-1F1B3E6A52D4)
set(CPACK_WIX_PRODUCT_ICON ${CMAKE_BINARY_DIR}/ui/windows/videoguard.ico)
set(CPACK_WIX_PROGRAM_MENU_FOLDER .)
set(CPACK_WIX_INSTALL_SCOPE perMachine)
set(CPACK_WIX_VERSION 4) # CMake 3.30 and later
configure_file(${CMAKE_CURRENT_SOURCE_DIR}/LICENSE ${CMAKE_BINARY_DIR}/licence.txt COPYONLY)
set(CPACK_RESOURCE_FILE_LICENSE ${CMAKE_BINARY_DIR}/licence.txt)
include(CPack)
