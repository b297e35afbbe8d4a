#include <string>

std::string trimmed(const std::string &Text);
