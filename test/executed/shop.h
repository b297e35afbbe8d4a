#ifndef EXECUTED_SHOP_H
#define EXECUTED_SHOP_H

#include <string>
#include <vector>

struct Article {
  std::string sku;
  std::string title;
  int price = 0;
};

/// What the programs that write have to write: \a count articles.
inline std::vector<Article> delivery(int count) {
  std::vector<Article> articles;
  for (int i = 1; i <= count; ++i)
    articles.push_back({"L-" + std::to_string(1000 + i),
                        "Lamp " + std::to_string(i) + ", 'bright'", 10 + i});
  return articles;
}

#endif
