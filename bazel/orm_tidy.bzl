"""The analysis of C++ targets, and of all that they depend on, as one program.

    # MODULE.bazel
    bazel_dep(name = "orm_tidy")
    local_path_override(module_name = "orm_tidy", path = "/usr/local/share/orm-tidy/bazel")

    # or, with a WORKSPACE
    local_repository(name = "orm_tidy", path = "/usr/local/share/orm-tidy/bazel")

    # BUILD.bazel
    load("@orm_tidy//:orm_tidy.bzl", "orm_tidy_test")

    orm_tidy_test(
        name = "queries",
        targets = ["//shop", "//shop:shop_test"],
    )

orm_tidy_aspect reads the facts of each C++ source of a target and of what that depends on, by an action for each. The
source, the headers that its target sees, the profiles and orm-tidy are the inputs of that action, so it can run in a
sandbox or on another machine, and it runs again only when one of them, or the flags, have changed. orm_tidy_test links
the facts, prints what is found, and fails as orm-tidy does.

targets  cc_library, cc_binary, cc_test, ...: what has CcInfo
options  further options of 'orm-tidy link', e.g. --possible

For all of a build, on the command line or in .bazelrc:

--@orm_tidy//:profiles=LABEL       profiles of further libraries (YAML)
--@orm_tidy//:configuration=LABEL  the .clang-tidy files, and the profiles that these name

Not read are the sources of other repositories, and of targets with the tag no-orm-tidy. The program is orm-tidy in the
folder of this file.
"""

load("@bazel_tools//tools/cpp:toolchain_utils.bzl", "find_cpp_toolchain")

OrmTidyInfo = provider(
    "What is known of a target and of what it depends on.",
    fields = {
        "facts": "depset of the files of facts",
        "sources": "depset of the sources and headers, of which lines are printed",
    },
)

_COMPILE = "c++-compile"
_EXTENSIONS = ["cpp", "cc", "cxx", "c++", "C", "CPP"]

# Bazel's own flags for GCC that Clang does not know.
_GCC_ONLY = ["-fno-canonical-system-headers"]

_TOOL = {
    "_configuration": attr.label(default = "//:configuration", allow_files = True),
    "_profiles": attr.label(default = "//:profiles", allow_files = True),
    "_program": attr.label(default = "//:orm-tidy", allow_single_file = True, executable = True, cfg = "exec"),
}

def _configure(ctx, arguments):
    """Gives the profiles to a step of orm-tidy. Returns the files that each step rests on."""
    arguments.add_all(ctx.files._profiles, before_each = "--profile")
    return ctx.files._profiles + ctx.files._configuration

def _write_list(ctx, facts):
    """Writes the names of the files of facts, for 'orm-tidy link @FILE'."""
    file = ctx.actions.declare_file(ctx.label.name + ".orm-tidy")
    lines = ctx.actions.args()
    lines.set_param_file_format("multiline")
    lines.add_all(facts)
    ctx.actions.write(file, lines)
    return file

def _joined(contexts, *fields):
    return depset(transitive = [getattr(c, field, depset()) for field in fields for c in contexts])

def _flags(ctx, toolchain, contexts):
    """The compiler's flags for the C++ sources of a target; the first of the compilation contexts is its own."""
    features = cc_common.configure_features(
        ctx = ctx,
        cc_toolchain = toolchain,
        requested_features = ctx.features,
        # These ask for module maps, which only the rules of C++ make.
        unsupported_features = ctx.disabled_features + ["layering_check", "module_maps"],
    )

    # What is local is the last. As preprocessor_defines, Bazel 4 would turn them round.
    defines = [d for c in contexts for d in c.defines.to_list()] + contexts[0].local_defines.to_list()
    copts = ["-D" + define for define in defines] + ctx.fragments.cpp.copts + ctx.fragments.cpp.cxxopts
    for option in getattr(ctx.rule.attr, "copts", []):
        copts += ctx.tokenize(ctx.expand_make_variables("copts", ctx.expand_location(option), {}))
    flags = cc_common.get_memory_inefficient_command_line(
        feature_configuration = features,
        action_name = _COMPILE,
        variables = cc_common.create_compile_variables(
            feature_configuration = features,
            cc_toolchain = toolchain,
            user_compile_flags = copts,
            include_directories = _joined(contexts, "includes"),
            quote_include_directories = _joined(contexts, "quote_includes"),
            system_include_directories = _joined(contexts, "system_includes", "external_includes"),
        ),
    )

    # Clang finds the library headers of a toolchain by the folder of the compiler.
    compiler = cc_common.get_tool_for_action(feature_configuration = features, action_name = _COMPILE)
    return ["-ccc-install-dir", compiler.rpartition("/")[0]] + [flag for flag in flags if flag not in _GCC_ONLY]

def _read(ctx, source, flags, inputs):
    """Adds the action that reads the facts of a source. Returns the file of facts."""
    path = source.short_path.replace("../", "external/")
    facts = ctx.actions.declare_file("_orm_tidy/{}/{}.facts".format(ctx.label.name, path))
    arguments = ctx.actions.args()
    arguments.add_all(["facts", "--quiet", "--no-cache", "--defer-errors", "--root", "."])
    configuration = _configure(ctx, arguments)
    arguments.add_all(["-o", facts, source, "--"])
    arguments.add_all(flags)
    ctx.actions.run(
        executable = ctx.executable._program,
        arguments = [arguments],
        inputs = depset([source] + configuration, transitive = inputs),
        outputs = [facts],
        mnemonic = "OrmTidyFacts",
        progress_message = "Reading facts of " + source.short_path,
    )
    return facts

def _orm_tidy_aspect_impl(target, ctx):
    attributes = ctx.rule.attr
    hidden = getattr(attributes, "implementation_deps", [])
    others = [d[OrmTidyInfo] for d in getattr(attributes, "deps", []) + hidden if OrmTidyInfo in d]
    sources = []
    facts = []
    headers = []
    if CcInfo in target and not ctx.label.workspace_root and "no-orm-tidy" not in attributes.tags:
        sources = [f for f in getattr(ctx.rule.files, "srcs", []) if f.extension in _EXTENSIONS]
    if sources:
        toolchain = find_cpp_toolchain(ctx)
        contexts = [t[CcInfo].compilation_context for t in [target] + hidden]
        headers = [c.headers for c in contexts]
        headers.append(depset(getattr(ctx.rule.files, "additional_compiler_inputs", [])))
        flags = _flags(ctx, toolchain, contexts)
        facts = [_read(ctx, source, flags, headers + [toolchain.all_files]) for source in sources]
    info = OrmTidyInfo(
        facts = depset(facts, transitive = [o.facts for o in others]),
        sources = depset(sources, transitive = headers + [o.sources for o in others]),
    )
    return [info, OutputGroupInfo(orm_tidy = depset([_write_list(ctx, info.facts)], transitive = [info.facts]))]

orm_tidy_aspect = aspect(
    implementation = _orm_tidy_aspect_impl,
    doc = """Reads the facts of a target's C++ sources, and of all that it depends on.

The output group orm_tidy has the files of facts, and their list: TARGET.orm-tidy, for 'orm-tidy link @FILE'.
""",
    attr_aspects = ["deps", "implementation_deps"],
    attrs = dict(_TOOL, _cc_toolchain = attr.label(default = "@bazel_tools//tools/cpp:current_cc_toolchain")),
    fragments = ["cpp"],
    toolchains = ["@bazel_tools//tools/cpp:toolchain_type"],
)

# Writes what is found, and a test that prints it and ends with orm-tidy's exit code. More than 2 is none.
_LINK = """
report=$1 test=$2 report_of_test=$3
found=$("${@:4}" 2>&1)
code=$?
if ((code > 2)); then
  echo "$found" >&2
  exit $code
fi
echo "${found//"$PWD/"/}" >"$report"
printf '#!/usr/bin/env bash\\ncat %q\\nexit %d\\n' "$report_of_test" $code >"$test"
"""

def _orm_tidy_test_impl(ctx):
    infos = [t[OrmTidyInfo] for t in ctx.attr.targets]
    facts = depset(transitive = [i.facts for i in infos])
    if not facts:
        fail("orm_tidy_test: the targets have no C++ sources")
    names = _write_list(ctx, facts)
    report = ctx.actions.declare_file(ctx.label.name + ".findings")
    test = ctx.actions.declare_file(ctx.label.name)
    arguments = ctx.actions.args()
    arguments.add_all([report, test, report.short_path, ctx.executable._program, "link", "--root", "."])
    configuration = _configure(ctx, arguments)
    arguments.add_all(ctx.attr.options)
    arguments.add(names, format = "@%s")
    ctx.actions.run_shell(
        command = _LINK,
        arguments = [arguments],
        tools = [ctx.executable._program],
        inputs = depset([names] + configuration, transitive = [facts] + [i.sources for i in infos]),
        outputs = [report, test],
        mnemonic = "OrmTidyLink",
        progress_message = "Looking for loop-driven queries in {}".format(ctx.label),
    )
    return [DefaultInfo(executable = test, files = depset([report, names]), runfiles = ctx.runfiles([report]))]

orm_tidy_test = rule(
    implementation = _orm_tidy_test_impl,
    doc = "Fails when something is found in the targets and all that they depend on, as one program.",
    attrs = dict(
        _TOOL,
        options = attr.string_list(doc = "Further options of 'orm-tidy link'."),
        targets = attr.label_list(
            doc = "C++ targets.",
            mandatory = True,
            allow_empty = False,
            aspects = [orm_tidy_aspect],
            providers = [CcInfo],
        ),
    ),
    test = True,
)
