# SPDX-License-Identifier: EUPL-1.2
# What makes a Windows program of the console: a window without a terminal, icon, version, manifest, and the small program
# beside it that a terminal waits for.
find_package(Python3 REQUIRED COMPONENTS Interpreter)
set(windows ${CMAKE_SOURCE_DIR}/packaging/windows)
set(made ${CMAKE_CURRENT_BINARY_DIR}/windows)
file(MAKE_DIRECTORY ${made})

set(pictures)
foreach(size 16 24 32 48 64 128 256)
    list(APPEND pictures ${CMAKE_SOURCE_DIR}/resources/desktop/icons/${size}.png)
endforeach()
add_custom_command(OUTPUT ${made}/videoguard.ico VERBATIM
    COMMAND Python3::Interpreter ${windows}/make_ico.py ${made}/videoguard.ico ${pictures}
    DEPENDS ${windows}/make_ico.py ${pictures} COMMENT "Making videoguard.ico")

string(REPLACE "." "," version_numbers "${PROJECT_VERSION}.0")
configure_file(${windows}/videoguard.manifest.in ${made}/videoguard.manifest @ONLY)

foreach(program videoguard videoguard-cli)
    if(program STREQUAL "videoguard")
        set(description "VideoGuard Console")
    else()
        set(description "VideoGuard Console for the command line")
        add_executable(${program} ${windows}/cli.cpp)
        set_target_properties(${program} PROPERTIES AUTOMOC OFF WIN32_EXECUTABLE OFF)
        target_compile_definitions(${program} PRIVATE UNICODE _UNICODE WIN32_LEAN_AND_MEAN)
        if(MINGW)
            target_link_options(${program} PRIVATE -municode -static)
        endif()
    endif()
    configure_file(${windows}/videoguard.rc.in ${made}/${program}.rc @ONLY)
    set_source_files_properties(${made}/${program}.rc PROPERTIES
        OBJECT_DEPENDS "${made}/videoguard.ico;${made}/videoguard.manifest")
    target_sources(${program} PRIVATE ${made}/${program}.rc)
    if(MSVC)
        target_link_options(${program} PRIVATE /MANIFEST:NO) # it is in the resources
    endif()
endforeach()
set_target_properties(videoguard PROPERTIES WIN32_EXECUTABLE ON)
target_link_libraries(videoguard PRIVATE winmm)
if(MINGW)
    target_link_options(videoguard PRIVATE -Wl,--stack,8388608) # as elsewhere; a thread of ours would get 2 MB
endif()
