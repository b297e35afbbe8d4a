// Imitates: <oatpp/macro/codegen.hpp> of oat++ 1.4.0 (c9765f9). Stub written for the orm-tidy tests.
#ifndef STUB_OATPP_MACRO_CODEGEN_HPP
#define STUB_OATPP_MACRO_CODEGEN_HPP
#define OATPP_CODEGEN_DEFINE_DbClient <oatpp/codegen/DbClient_define.hpp>
#define OATPP_CODEGEN_UNDEF_DbClient <oatpp/codegen/DbClient_undef.hpp>
#define OATPP_CODEGEN_DEFINE_DTO <oatpp/codegen/DTO_define.hpp>
#define OATPP_CODEGEN_UNDEF_DTO <oatpp/codegen/DTO_undef.hpp>
#define OATPP_CODEGEN_BEGIN(NAME) OATPP_CODEGEN_DEFINE_##NAME
#define OATPP_CODEGEN_END(NAME) OATPP_CODEGEN_UNDEF_##NAME
#endif
