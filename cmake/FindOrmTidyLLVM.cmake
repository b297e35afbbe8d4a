# Finds the LLVM and Clang of version ORM_TIDY_LLVM_VERSION: below CMAKE_PREFIX_PATH if that is set, else in the
# folders where Debian, Ubuntu and apt.llvm.org install them. Sets
#
#   ORM_TIDY_LLVM_TOOLS         the folder of clang-tidy, FileCheck and the other tools of this version
#   ORM_TIDY_CLANG_RESOURCE_DIR clang's builtin headers of this version, as of configure time
#
# and the interface target `orm-tidy-llvm-headers`: include folders (as system headers) and definitions, no libraries.

set(_prefix /usr/lib/llvm-${ORM_TIDY_LLVM_VERSION})
find_package(LLVM CONFIG REQUIRED HINTS ${_prefix})
find_package(Clang CONFIG REQUIRED HINTS ${LLVM_INSTALL_PREFIX} ${_prefix})

if(NOT LLVM_VERSION_MAJOR EQUAL ORM_TIDY_LLVM_VERSION)
  message(FATAL_ERROR "ORM_TIDY_LLVM_VERSION is ${ORM_TIDY_LLVM_VERSION}, but LLVM ${LLVM_PACKAGE_VERSION} was found "
                      "in ${LLVM_DIR}. Set CMAKE_PREFIX_PATH to the right prefix.")
endif()
list(GET CLANG_INCLUDE_DIRS 0 _clang_include)
if(NOT EXISTS ${_clang_include}/clang-tidy/ClangTidyCheck.h)
  message(FATAL_ERROR "${_clang_include} has no clang-tidy headers (Debian: libclang-${LLVM_VERSION_MAJOR}-dev).")
endif()
message(STATUS "LLVM ${LLVM_PACKAGE_VERSION} in ${LLVM_INSTALL_PREFIX}")

set(ORM_TIDY_LLVM_TOOLS ${LLVM_TOOLS_BINARY_DIR})
set(ORM_TIDY_CLANG_RESOURCE_DIR "")
foreach(_version ${LLVM_VERSION_MAJOR} ${LLVM_PACKAGE_VERSION})
  foreach(_lib ${LLVM_LIBRARY_DIR} ${LLVM_INSTALL_PREFIX}/lib)
    if(EXISTS ${_lib}/clang/${_version}/include/stddef.h)
      set(ORM_TIDY_CLANG_RESOURCE_DIR ${_lib}/clang/${_version})
    endif()
  endforeach()
endforeach()

add_library(orm-tidy-llvm-headers INTERFACE)
target_include_directories(orm-tidy-llvm-headers SYSTEM INTERFACE ${LLVM_INCLUDE_DIRS} ${CLANG_INCLUDE_DIRS})
separate_arguments(_definitions NATIVE_COMMAND "${LLVM_DEFINITIONS}")
target_compile_definitions(orm-tidy-llvm-headers INTERFACE ${_definitions})

# Some exported clang-tidy targets pull clang's static libraries next to the shared clang-cpp that holds the same code
# (Debian 15 and 16). Two copies of clang's statics break at run time, so the static ones leave the interfaces of
# everything that NAME reaches.
function(orm_drop_duplicate_clang NAME)
  get_property(_seen GLOBAL PROPERTY ORM_DEDUPLICATED)
  if(NOT TARGET ${NAME} OR NAME IN_LIST _seen)
    return()
  endif()
  set_property(GLOBAL APPEND PROPERTY ORM_DEDUPLICATED ${NAME})
  get_target_property(_libraries ${NAME} INTERFACE_LINK_LIBRARIES)
  if(NOT _libraries)
    return()
  endif()
  set(_kept "")
  foreach(_library IN LISTS _libraries)
    string(REGEX REPLACE "^\\$<LINK_ONLY:(.*)>$" "\\1" _plain "${_library}")
    if(NOT _plain MATCHES "^clang" OR _plain MATCHES "^clangTidy" OR _plain STREQUAL "clang-cpp"
       OR _plain MATCHES "^clangInclude(Cleaner|Sorter)")
      list(APPEND _kept "${_library}")
      orm_drop_duplicate_clang(${_plain})
    endif()
  endforeach()
  set_target_properties(${NAME} PROPERTIES INTERFACE_LINK_LIBRARIES "${_kept}")
endfunction()

if(NOT ORM_TIDY_PLUGIN_ONLY)
  if(NOT TARGET clang-cpp)
    message(FATAL_ERROR "This Clang has no shared clang-cpp. Build the plugin only (ORM_TIDY_PLUGIN_ONLY=ON).")
  endif()
  orm_drop_duplicate_clang(clangTidyMain)
  orm_drop_duplicate_clang(clangTidy)
endif()
