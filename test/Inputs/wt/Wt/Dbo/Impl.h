// Imitates: <Wt/Dbo/Impl.h> of Wt::Dbo 4.14.0 (5013bf5). Stub written for the orm-tidy tests.
#ifndef STUB_WT_DBO_IMPL_H
#define STUB_WT_DBO_IMPL_H
#include <Wt/Dbo/Types.h>

#endif
