// Imitates: <oatpp/codegen/DbClient_define.hpp> of oat++ 1.4.0 (c9765f9). Stub written for the orm-tidy tests.
// Each item of QUERY is (KIND, A, B), and goes to three places: the parameters, their types, their values.
#define PARAM(TYPE, NAME) (PARAM, TYPE, NAME)
#define PREPARE(VALUE) (PREPARE, VALUE, _)
#define STUB_DECLARE(KIND, A, B) STUB_DECLARE_##KIND(A, B)
#define STUB_DECLARE_PARAM(TYPE, NAME) const TYPE &NAME,
#define STUB_DECLARE_PREPARE(VALUE, UNUSED)
#define STUB_DESCRIBE(KIND, A, B) STUB_DESCRIBE_##KIND(A, B)
#define STUB_DESCRIBE_PARAM(TYPE, NAME) map.insert({#NAME, TYPE::Class::getType()});
#define STUB_DESCRIBE_PREPARE(VALUE, UNUSED) __prepare = VALUE;
#define STUB_PASS(KIND, A, B) STUB_PASS_##KIND(A, B)
#define STUB_PASS_PARAM(TYPE, NAME) __params.insert({#NAME, NAME});
#define STUB_PASS_PREPARE(VALUE, UNUSED)
#define STUB_EACH_1(M, X) M X
#define STUB_EACH_2(M, X, ...) M X STUB_EACH_1(M, __VA_ARGS__)
#define STUB_EACH_3(M, X, ...) M X STUB_EACH_2(M, __VA_ARGS__)
#define STUB_EACH_4(M, X, ...) M X STUB_EACH_3(M, __VA_ARGS__)
#define STUB_PICK(A, B, C, D, E, NAME, ...) NAME
#define STUB_EACH(M, ...)                                                                                              \
  STUB_PICK(__VA_ARGS__, _, STUB_EACH_4, STUB_EACH_3, STUB_EACH_2, STUB_EACH_1, _)(M, __VA_ARGS__)

#define STUB_QUERY_PLAIN(NAME, TEXT)                                                                                   \
  const oatpp::data::share::StringTemplate Z_QUERY_TEMPLATE_##NAME =                                                   \
      this->parseQueryTemplate(#NAME, TEXT, {}, false);                                                                \
  std::shared_ptr<oatpp::orm::QueryResult> NAME(                                                                       \
      const oatpp::provider::ResourceHandle<oatpp::orm::Connection> &connection = nullptr) {                           \
    std::unordered_map<oatpp::String, oatpp::Void> __params;                                                           \
    return this->execute(Z_QUERY_TEMPLATE_##NAME, __params, connection);                                               \
  }
#define STUB_QUERY_WITH(NAME, TEXT, ...)                                                                               \
  oatpp::data::share::StringTemplate Z_QUERY_TEMPLATE_CREATOR_##NAME() {                                               \
    bool __prepare = false;                                                                                            \
    oatpp::orm::Executor::ParamsTypeMap map;                                                                           \
    STUB_EACH(STUB_DESCRIBE, __VA_ARGS__)                                                                              \
    return this->parseQueryTemplate(#NAME, TEXT, map, __prepare);                                                      \
  }                                                                                                                    \
  const oatpp::data::share::StringTemplate Z_QUERY_TEMPLATE_##NAME = Z_QUERY_TEMPLATE_CREATOR_##NAME();                \
  std::shared_ptr<oatpp::orm::QueryResult> NAME(                                                                       \
      STUB_EACH(STUB_DECLARE, __VA_ARGS__)                                                                             \
          const oatpp::provider::ResourceHandle<oatpp::orm::Connection> &connection = nullptr) {                       \
    std::unordered_map<oatpp::String, oatpp::Void> __params;                                                           \
    STUB_EACH(STUB_PASS, __VA_ARGS__)                                                                                  \
    return this->execute(Z_QUERY_TEMPLATE_##NAME, __params, connection);                                               \
  }
#define QUERY(NAME, ...)                                                                                               \
  STUB_PICK(__VA_ARGS__, STUB_QUERY_WITH, STUB_QUERY_WITH, STUB_QUERY_WITH, STUB_QUERY_WITH, STUB_QUERY_PLAIN, _)      \
  (NAME, __VA_ARGS__)
