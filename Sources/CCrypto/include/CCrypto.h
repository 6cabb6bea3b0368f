#pragma once

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

// SHA-256 from OpenSSL's libcrypto, which is loaded at the first hash and not at the start of the program: a cold
// start that hashes nothing does not pay for the library.

enum { filing_sha256_size = 32 };

typedef struct filing_sha256 filing_sha256;

/// A hash that has seen nothing yet; NULL where libcrypto is not installed.
filing_sha256 *filing_sha256_begin(void);

bool filing_sha256_add(filing_sha256 *hash, const void *bytes, size_t count);

/// Writes the digest and frees the hash; also frees it where the digest is not wanted (`digest` is NULL).
bool filing_sha256_end(filing_sha256 *hash, uint8_t *digest);
