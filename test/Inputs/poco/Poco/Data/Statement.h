// Imitates: <Poco/Data/Statement.h> of Poco 1.11.0. Stub written for the orm-tidy tests.
#ifndef STUB_POCO_DATA_STATEMENT_H
#define STUB_POCO_DATA_STATEMENT_H
#include "Poco/ActiveResult.h"
#include "Poco/Data/Binding.h"
#include "Poco/Data/Extraction.h"
#include "Poco/Data/Range.h"
#include "Poco/SharedPtr.h"
#include "Poco/Types.h"

#include <cstddef>
#include <string>

namespace Poco {
namespace Data {
class Session;
class StatementImpl {
public:
  using Ptr = SharedPtr<StatementImpl>;
};

class Statement {
public:
  typedef void (*Manipulator)(Statement &);
  using Result = ActiveResult<std::size_t>;

  explicit Statement(Session &session);
  Statement(const Statement &stmt);
  Statement(Statement &&other) noexcept;
  ~Statement();
  Statement &operator=(const Statement &stmt);
  Statement &operator=(Statement &&stmt) noexcept;

  template <typename T> Statement &operator<<(const T &) { return *this; }
  Statement &operator,(Manipulator manip);
  Statement &operator,(AbstractBinding::Ptr pBind);
  Statement &operator,(AbstractBindingVec &bindVec);
  Statement &operator,(AbstractExtraction::Ptr extract);
  Statement &operator,(AbstractExtractionVec &extVec);
  Statement &operator,(const Limit &extrLimit);
  Statement &operator,(const Range &extrRange);
  // Arguments of the text's format.
  Statement &operator,(char value);
  Statement &operator,(Poco::Int32 value);
  Statement &operator,(Poco::UInt32 value);
  Statement &operator,(Poco::Int64 value);
  Statement &operator,(double value);
  Statement &operator,(bool value);
  Statement &operator,(const std::string &value);
  Statement &operator,(const char *value);

  Statement &addBind(AbstractBinding::Ptr pBind);
  void removeBind(const std::string &name);
  template <typename C> Statement &bind(const C &) { return *this; }
  Statement &addExtract(AbstractExtraction::Ptr pExtract);
  const std::string &toString() const;

  std::size_t execute(bool reset = true);
  const Result &executeAsync(bool reset = true);
  void setAsync(bool async = true);
  std::size_t wait(long milliseconds = -1);
  bool initialized();
  bool paused();
  bool done();
  Statement &reset(Session &session);
  std::size_t columnsExtracted(int dataSet = -1) const;
  std::size_t rowsExtracted(int dataSet = -1) const;
  std::size_t subTotalRowCount(int dataSet = -1) const;
};

namespace Keywords {
inline void now(Statement &statement) { statement.execute(); }
inline void sync(Statement &statement) { statement.setAsync(false); }
inline void async(Statement &statement) { statement.setAsync(true); }
inline void deque(Statement &) {}
inline void vector(Statement &) {}
inline void list(Statement &) {}
inline void reset(Statement &) {}
} // namespace Keywords
} // namespace Data
} // namespace Poco
#endif
