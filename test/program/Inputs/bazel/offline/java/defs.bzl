"""The rules of Java that Bazel 4 itself has."""

java_import = native.java_import
java_runtime = native.java_runtime
java_toolchain = native.java_toolchain
