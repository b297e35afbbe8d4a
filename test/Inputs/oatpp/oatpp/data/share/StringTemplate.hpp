// Imitates: <oatpp/data/share/StringTemplate.hpp> of oat++ 1.4.0 (c9765f9). Stub written for the orm-tidy tests.
#ifndef STUB_OATPP_DATA_SHARE_STRINGTEMPLATE_HPP
#define STUB_OATPP_DATA_SHARE_STRINGTEMPLATE_HPP
#include <oatpp/Types.hpp>

namespace oatpp {
namespace data {
namespace share {
class StringTemplate {
  oatpp::String m_text;

public:
  explicit StringTemplate(const oatpp::String &text) : m_text(text) {}
};
} // namespace share
} // namespace data
} // namespace oatpp
#endif
