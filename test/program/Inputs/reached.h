#pragma once
class QString;
void printCustomer(int order, void (*out)(const QString &));
