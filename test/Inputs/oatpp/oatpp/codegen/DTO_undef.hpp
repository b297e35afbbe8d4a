// Imitates: <oatpp/codegen/DTO_undef.hpp> of oat++ 1.4.0 (c9765f9). Stub written for the orm-tidy tests.
#undef DTO_INIT
#undef DTO_FIELD
