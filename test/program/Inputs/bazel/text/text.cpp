#include "text.h"

std::string trimmed(const std::string &Text) {
  return Text.substr(Text.find_first_not_of(' '));
}
