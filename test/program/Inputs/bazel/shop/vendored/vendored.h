int vendored();
