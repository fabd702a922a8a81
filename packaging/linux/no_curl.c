/* Stands in for libcurl, which Exiv2 opens addresses on the web with.
 *
 * Photolib gives Exiv2 bytes alone. The real library brings Kerberos, LDAP and an OpenSSL along
 * whose licence forbids to pass it on together with what is under the GPL.
 * NULL is libcurl's own way of saying that it cannot begin; nothing else is called after that.
 */
#include <stddef.h>

#define NEVER(name) int name(void) { return 2; /* CURLE_FAILED_INIT */ }

void *curl_easy_init(void) { return NULL; }
const char *curl_easy_strerror(int code) { (void)code; return "not available"; }
void *curl_version_info(int age) { (void)age; return NULL; }
void curl_easy_cleanup(void *handle) { (void)handle; }
void curl_easy_reset(void *handle) { (void)handle; }
NEVER(curl_easy_getinfo)
NEVER(curl_easy_perform)
NEVER(curl_easy_setopt)
NEVER(curl_global_init)
void curl_global_cleanup(void) {}
