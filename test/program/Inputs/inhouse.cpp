#include <memory>
#include <vector>

namespace inhouse {
struct Entity {};
template <typename T> struct Select {
  Select &fetch(const char *Relation);
  std::vector<T> rows();
};
template <typename T> Select<T> from();
} // namespace inhouse

struct Street : inhouse::Entity {
  int number() const;
};
struct House : inhouse::Entity {
  std::shared_ptr<Street> street() const;
};

int sum() {
  int Sum = 0;
  for (const House &house : inhouse::from<House>().rows())
    Sum += house.street()->number();
  return Sum;
}
