# orm_tidy_add_check(NAME TARGETS target... [ALL] [PROFILES file...] [OPTIONS option...] [DEPENDS target-or-file...])
#
# Adds to the project's own build the analysis of the C++ sources of the targets, as one program: a step for each source
# that reads its facts, which runs again when that source, what it includes or its flags have changed, and the target NAME,
# which links the facts and prints what is found. NAME fails when something is found, as orm-tidy does. Whatever executes
# the build's steps does the work: with Ninja, in parallel and incrementally.
#
#   find_package(...)
#   include(OrmTidy)
#   orm_tidy_add_check(orm-tidy TARGETS shop shop_tests)
#
#   cmake --build build --target orm-tidy
#
# The files of facts are in the folder NAME.facts of the current binary folder, for the checks' option Facts (docs).
#
# ALL       NAME is part of the default build
# PROFILES  profiles of further libraries (YAML)
# OPTIONS   further options of 'orm-tidy link', e.g. --possible
# DEPENDS   what must be there before the sources can be read: targets that generate headers, say. Qt's AUTOMOC and
#           AUTOUIC are known.
#
# The program is ORM_TIDY_EXECUTABLE, or orm-tidy in PATH. The targets must be made before the call, in this folder or
# another one; their sources are what they have then, generator expressions excepted. The generator must write compile
# commands: Ninja or Makefiles.

include_guard(GLOBAL)
cmake_minimum_required(VERSION 3.20)

find_program(ORM_TIDY_EXECUTABLE orm-tidy DOC "The program orm-tidy")

# The flags of TARGET in a file that is written anew only when they change.
function(_orm_tidy_flags TARGET FILE)
  set(text "${CMAKE_CXX_COMPILER} ${CMAKE_CXX_FLAGS} ${CMAKE_BUILD_TYPE}\n")
  foreach(property IN ITEMS COMPILE_OPTIONS COMPILE_DEFINITIONS COMPILE_FEATURES INCLUDE_DIRECTORIES CXX_STANDARD
                            CXX_EXTENSIONS POSITION_INDEPENDENT_CODE COMPILE_FLAGS)
    string(APPEND text "${property} $<JOIN:$<TARGET_PROPERTY:${TARGET},${property}>, >\n")
  endforeach()
  file(GENERATE OUTPUT ${FILE} CONTENT "${text}")
endfunction()

function(orm_tidy_add_check NAME)
  cmake_parse_arguments(PARSE_ARGV 1 ARG "ALL" "" "TARGETS;PROFILES;OPTIONS;DEPENDS")
  if(ARG_UNPARSED_ARGUMENTS)
    message(FATAL_ERROR "orm_tidy_add_check: unknown arguments: ${ARG_UNPARSED_ARGUMENTS}")
  endif()
  if(NOT ARG_TARGETS)
    message(FATAL_ERROR "orm_tidy_add_check: no TARGETS are given")
  endif()
  if(NOT ORM_TIDY_EXECUTABLE)
    message(FATAL_ERROR "orm_tidy_add_check: orm-tidy was not found; set ORM_TIDY_EXECUTABLE")
  endif()
  if(NOT CMAKE_GENERATOR MATCHES "Ninja|Makefiles")
    message(FATAL_ERROR "orm_tidy_add_check: ${CMAKE_GENERATOR} writes no compile commands; use Ninja or Makefiles")
  endif()
  if(POLICY CMP0116)
    cmake_policy(SET CMP0116 NEW)
  endif()

  set(profiles "")
  set(profile_files "")
  foreach(profile IN LISTS ARG_PROFILES)
    get_filename_component(profile ${profile} ABSOLUTE)
    list(APPEND profile_files ${profile})
    list(APPEND profiles --profile ${profile})
  endforeach()

  set(folder ${CMAKE_CURRENT_BINARY_DIR}/${NAME}.facts)
  set(all_facts "")
  foreach(target IN LISTS ARG_TARGETS)
    if(NOT TARGET ${target})
      message(FATAL_ERROR "orm_tidy_add_check: there is no target ${target}")
    endif()
    get_target_property(target_folder ${target} SOURCE_DIR)
    get_target_property(sources ${target} SOURCES)
    get_target_property(automoc ${target} AUTOMOC)
    get_target_property(autouic ${target} AUTOUIC)
    set_target_properties(${target} PROPERTIES EXPORT_COMPILE_COMMANDS ON)
    _orm_tidy_flags(${target} ${folder}/${target}.flags)
    set(before ${ARG_DEPENDS})
    if(automoc OR autouic)
      list(APPEND before ${target}_autogen)
    endif()
    set(number 0)
    foreach(source IN LISTS sources)
      if(source MATCHES "\\$<" OR NOT source MATCHES "\\.(cpp|cc|cxx|c\\+\\+|C|CPP)$")
        continue()
      endif()
      get_filename_component(source ${source} ABSOLUTE BASE_DIR ${target_folder})
      get_filename_component(base ${source} NAME)
      math(EXPR number "${number} + 1")
      set(facts ${folder}/${target}/${number}-${base}.facts)
      file(MAKE_DIRECTORY ${folder}/${target})
      add_custom_command(
        OUTPUT ${facts}
        COMMAND ${ORM_TIDY_EXECUTABLE} facts --quiet --no-cache --defer-errors -p ${CMAKE_BINARY_DIR} ${profiles}
                -o ${facts} --depfile ${facts}.d ${source}
        DEPENDS ${source} ${folder}/${target}.flags ${profile_files} ${ORM_TIDY_EXECUTABLE} ${before}
        DEPFILE ${facts}.d
        COMMENT "Reading facts of ${base}"
        VERBATIM)
      list(APPEND all_facts ${facts})
    endforeach()
  endforeach()
  if(NOT all_facts)
    message(FATAL_ERROR "orm_tidy_add_check: the targets ${ARG_TARGETS} have no C++ sources")
  endif()

  # Of sources that are not there any more: who reads the folder must not find these.
  file(GLOB_RECURSE old_facts ${folder}/*.facts)
  list(REMOVE_ITEM old_facts ${all_facts})
  if(old_facts)
    file(REMOVE ${old_facts})
  endif()

  string(REPLACE ";" "\n" lines "${all_facts}")
  file(GENERATE OUTPUT ${folder}/list CONTENT "${lines}\n")
  set(all "")
  if(ARG_ALL)
    set(all ALL)
  endif()
  add_custom_target(
    ${NAME} ${all}
    COMMAND ${ORM_TIDY_EXECUTABLE} link ${profiles} ${ARG_OPTIONS} @${folder}/list
    DEPENDS ${all_facts}
    COMMENT "Looking for loop-driven queries"
    VERBATIM)
endfunction()
