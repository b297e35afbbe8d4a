// Imitates: <Wt/Dbo/Field.h> of Wt::Dbo 4.14.0 (5013bf5). Stub written for the orm-tidy tests.
#ifndef STUB_WT_DBO_FIELD_H
#define STUB_WT_DBO_FIELD_H
#include <Wt/Dbo/ptr.h>
#include <string>

namespace Wt {
namespace Dbo {
class ForeignKeyConstraint {
public:
  explicit ForeignKeyConstraint(int value) : value_(value) {}
  int value() const { return value_; }

private:
  int value_;
};
inline ForeignKeyConstraint operator|(ForeignKeyConstraint a, ForeignKeyConstraint b) {
  return ForeignKeyConstraint(a.value() | b.value());
}
const ForeignKeyConstraint NotNull(1);
const ForeignKeyConstraint OnUpdateCascade(2);
const ForeignKeyConstraint OnDeleteCascade(16);
const ForeignKeyConstraint OnDeleteSetNull(32);
enum RelationType { ManyToOne, ManyToMany };
template <class Action, typename V> void id(Action &action, V &value, const std::string &name = "id", int size = -1);
template <class Action, typename V> void field(Action &action, V &value, const std::string &name, int size = -1);
template <class Action, class C> void field(Action &action, ptr<C> &value, const std::string &name, int size = -1);
template <class Action, class C> void belongsTo(Action &action, ptr<C> &value, const std::string &name = std::string());
template <class Action, class C>
void belongsTo(Action &action, ptr<C> &value, const std::string &name, ForeignKeyConstraint constraints);
template <class Action, class C> void belongsTo(Action &action, ptr<C> &value, ForeignKeyConstraint constraints);
template <class Action, class C> void hasOne(Action &action, weak_ptr<C> &value, const std::string &name = std::string());
template <class Action, class C>
void hasMany(Action &action, collection<ptr<C>> &value, RelationType type, const std::string &name = std::string());
template <class Action, class C>
void hasMany(Action &action, collection<ptr<C>> &value, RelationType type, const std::string &name,
             const std::string &joinId, ForeignKeyConstraint constraints = (NotNull | OnDeleteCascade));
} // namespace Dbo
} // namespace Wt
#endif
