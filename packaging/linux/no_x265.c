/* Stands in for libx265, the HEVC encoder that libheif is linked with.
 *
 * Photolib only decodes (libde265 does that). The real library is 23 MB, and under the GPL.
 * NULL is libx265's own way of saying that it has no encoder to offer.
 */
#include <stddef.h>

const void *X265_API_GET(int bit_depth) {
    (void)bit_depth;
    return NULL;
}

void x265_cleanup(void) {}
