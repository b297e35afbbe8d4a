// Imitates: <oatpp/codegen/DTO_define.hpp> of oat++ 1.4.0 (c9765f9). Stub written for the orm-tidy tests.
#define DTO_INIT(TYPE_NAME, TYPE_EXTEND)                                                                               \
public:                                                                                                                \
  typedef TYPE_NAME Z__CLASS;                                                                                          \
  typedef oatpp::data::type::DTOWrapper<Z__CLASS> Wrapper;                                                             \
  TYPE_NAME() = default;
#define DTO_FIELD(TYPE, NAME) TYPE NAME = TYPE()
