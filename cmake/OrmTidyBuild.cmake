# The functions the folders' CMakeLists.txt are written with, and ccache.

# GCC's precompiled headers need the sloppiness that ccache's manual asks for.
if(ORM_TIDY_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
  find_program(ORM_TIDY_CCACHE_PROGRAM ccache)
  if(ORM_TIDY_CCACHE_PROGRAM)
    set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env
        CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime ${ORM_TIDY_CCACHE_PROGRAM})
    if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
      add_compile_options($<$<COMPILE_LANGUAGE:CXX>:-fpch-preprocess>)
    endif()
  endif()
endif()

# orm_object_library(NAME [AST | REUSE_PCH TARGET] [SOURCES FILE...])
#
# An OBJECT library of this folder's .cpp files (or SOURCES). AST: precompile clang's heavy headers; REUSE_PCH: use those
# of TARGET. A folder without sources makes no target.
function(orm_object_library NAME)
  cmake_parse_arguments(ARG "AST" "REUSE_PCH" "SOURCES" ${ARGN})
  if(NOT ARG_SOURCES)
    file(GLOB ARG_SOURCES CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/*.cpp)
  endif()
  if(NOT ARG_SOURCES)
    return()
  endif()
  add_library(${NAME} OBJECT ${ARG_SOURCES})
  target_link_libraries(${NAME} PRIVATE orm-tidy-compat)
  if(ARG_REUSE_PCH AND TARGET ${ARG_REUSE_PCH})
    target_precompile_headers(${NAME} REUSE_FROM ${ARG_REUSE_PCH})
  elseif(ARG_AST OR ARG_REUSE_PCH)
    target_precompile_headers(${NAME} PRIVATE ${PROJECT_SOURCE_DIR}/cmake/ClangHeaders.h)
  endif()
endfunction()

# orm_objects(VARIABLE NAME...): the objects of those of the libraries NAME... that exist.
function(orm_objects VARIABLE)
  set(_objects "")
  foreach(_name IN LISTS ARGN)
    if(TARGET ${_name})
      list(APPEND _objects $<TARGET_OBJECTS:${_name}>)
    endif()
  endforeach()
  set(${VARIABLE} "${_objects}" PARENT_SCOPE)
endfunction()

# Everything below tool/, and the checks.
set(ORM_ANALYSIS_LIBRARIES ormProfile ormStorage ormFacts ormLink ormRemedy ormChecks)
