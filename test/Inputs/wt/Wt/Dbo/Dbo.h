// Imitates: <Wt/Dbo/Dbo.h> of Wt::Dbo 4.14.0 (5013bf5). Stub written for the orm-tidy tests.
#ifndef STUB_WT_DBO_DBO_H
#define STUB_WT_DBO_DBO_H
#include <Wt/Dbo/Types.h>
#include <Wt/Dbo/Impl.h>

#endif
