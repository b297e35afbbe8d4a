// Imitates: <soci/blob.h> of SOCI 4.0.3. Stub written for the orm-tidy tests.
#ifndef STUB_SOCI_BLOB_H
#define STUB_SOCI_BLOB_H
#include <soci/soci-backend.h>

namespace soci {
class blob {
  details::blob_backend *backEnd_;

public:
  explicit blob(session &);
  ~blob();
  std::size_t get_len();
  std::size_t read(std::size_t offset, char *buffer, std::size_t bytes);
  std::size_t read_from_start(char *buffer, std::size_t bytes, std::size_t offset = 0);
  std::size_t write(std::size_t offset, char const *buffer, std::size_t bytes);
  std::size_t write_from_start(char const *buffer, std::size_t bytes, std::size_t offset = 0);
  std::size_t append(char const *buffer, std::size_t bytes);
  void trim(std::size_t length);
};
} // namespace soci
#endif
