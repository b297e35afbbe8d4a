#include "app/report.h"

#include "text.h"

std::string report(Store &Names, const std::vector<int> &Ids) {
  std::string Text = INDENT;
  for (int Id : Ids)
    Text += trimmed(Names.name(Id)) + SEPARATOR;
  return Text;
}
