/*
 * The bench's jobs in native GEOS with prepared geometry. Reads GeoJSON geometries, one a line, from the folder
 * given, and prints "job milliseconds" a line: the median of its repetitions. Needs GEOS 3.10 or later.
 *   cc -O2 native-geos.c -lgeos_c -o native-geos
 */
#define _GNU_SOURCE
#include <geos_c.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

typedef struct {
	GEOSGeometry **items;
	size_t count;
} List;

static GEOSContextHandle_t context;
static volatile double sink;

static double now(void) {
	struct timespec t;
	clock_gettime(CLOCK_MONOTONIC, &t);
	return t.tv_sec * 1e3 + t.tv_nsec / 1e6;
}

static List load(const char *folder, const char *name) {
	char path[4096];
	snprintf(path, sizeof path, "%s/%s.geojsonl", folder, name);
	FILE *file = fopen(path, "r");
	if (!file) {
		fprintf(stderr, "cannot read %s\n", path);
		exit(1);
	}
	List list = {malloc(sizeof(GEOSGeometry *) * 32768), 0};
	GEOSMakeValidParams *valid = GEOSMakeValidParams_create_r(context);
	GEOSMakeValidParams_setMethod_r(context, valid, GEOS_MAKE_VALID_STRUCTURE);
	GEOSGeoJSONReader *reader = GEOSGeoJSONReader_create_r(context);
	char *line = NULL;
	size_t size = 0;
	while (getline(&line, &size, file) > 1) {
		GEOSGeometry *read = GEOSGeoJSONReader_readGeometry_r(context, reader, line);
		/* A feature is read as a collection of one. */
		if (read && GEOSGeomTypeId_r(context, read) == GEOS_GEOMETRYCOLLECTION)
			read = GEOSGeom_clone_r(context, GEOSGetGeometryN_r(context, read, 0));
		/* Overlays refuse rings that touch themselves. */
		list.items[list.count++] = GEOSisValid_r(context, read) == 1 ? read : GEOSMakeValidWithParams_r(context, read, valid);
	}
	GEOSGeoJSONReader_destroy_r(context, reader);
	GEOSMakeValidParams_destroy_r(context, valid);
	free(line);
	fclose(file);
	return list;
}

static int compare(const void *a, const void *b) {
	double x = *(const double *)a, y = *(const double *)b;
	return (x > y) - (x < y);
}

static double median(double *values, int count) {
	qsort(values, count, sizeof(double), compare);
	return values[count / 2];
}

static double area(const GEOSGeometry *geometry) {
	double value = 0;
	if (geometry) GEOSArea_r(context, geometry, &value);
	return value;
}

static void coverAll(const GEOSPreparedGeometry *prepared, List points) {
	size_t inside = 0;
	for (size_t i = 0; i < points.count; i++)
		inside += GEOSPreparedCovers_r(context, prepared, points.items[i]) == 1;
	sink += inside;
}

static void shareAll(const GEOSGeometry *day, const GEOSPreparedGeometry *prepared, List polygons) {
	for (size_t i = 0; i < polygons.count; i++) {
		const GEOSGeometry *polygon = polygons.items[i];
		if (GEOSPreparedIntersects_r(context, prepared, polygon) != 1) continue;
		if (GEOSPreparedCovers_r(context, prepared, polygon) == 1) {
			sink += 1;
			continue;
		}
		GEOSGeometry *common = GEOSIntersection_r(context, day, polygon);
		sink += area(common) / area(polygon);
		if (common) GEOSGeom_destroy_r(context, common);
	}
}

static void gainLoss(const GEOSGeometry *from, const GEOSGeometry *to) {
	GEOSGeometry *gained = GEOSDifference_r(context, to, from);
	GEOSGeometry *lost = GEOSDifference_r(context, from, to);
	sink += area(gained) + area(lost);
	if (gained) GEOSGeom_destroy_r(context, gained);
	if (lost) GEOSGeom_destroy_r(context, lost);
}

static void distanceAll(const GEOSPreparedGeometry *front, List points) {
	for (size_t i = 0; i < points.count; i++) {
		double distance = 0;
		GEOSPreparedDistance_r(context, front, points.items[i], &distance);
		sink += distance;
	}
}

#define REPEAT(name, times, work)                    \
	do {                                             \
		double taken[64];                            \
		for (int round = 0; round < times; round++) { \
			double start = now();                    \
			work;                                    \
			taken[round] = now() - start;            \
		}                                            \
		printf("%s %.6f\n", name, median(taken, times)); \
		fflush(stdout);                              \
	} while (0)

int main(int argc, char **argv) {
	if (argc < 2) return 2;
	context = GEOS_init_r();
	printf("version %s\n", GEOSversion());
	List many = load(argv[1], "points-many"), points = load(argv[1], "points");
	List polygons = load(argv[1], "polygons"), days = load(argv[1], "days");
	List pair = load(argv[1], "pair"), pairs = load(argv[1], "pairs"), front = load(argv[1], "front");
	const GEOSGeometry *day = days.items[days.count / 2];
	const GEOSPreparedGeometry *prepared = GEOSPrepare_r(context, day);
	coverAll(prepared, points);
	REPEAT("points-one-day", 15, coverAll(prepared, many));
	REPEAT("shares-one-day", 9, shareAll(day, prepared, polygons));
	const GEOSPreparedGeometry *line = GEOSPrepare_r(context, front.items[0]);
	distanceAll(line, points);
	REPEAT("distances", 15, distanceAll(line, points));
	REPEAT("gained-lost", 9, gainLoss(pair.items[0], pair.items[1]));
	REPEAT("gained-lost-all-pairs", 3, for (size_t i = 0; i + 1 < pairs.count; i += 2) gainLoss(pairs.items[i], pairs.items[i + 1]));
	REPEAT("status-history", 5, for (size_t i = 0; i < days.count; i++) {
		const GEOSPreparedGeometry *each = GEOSPrepare_r(context, days.items[i]);
		coverAll(each, points);
		GEOSPreparedGeom_destroy_r(context, each);
	});
	REPEAT("share-history", 3, for (size_t i = 0; i < days.count; i++) {
		const GEOSPreparedGeometry *each = GEOSPrepare_r(context, days.items[i]);
		shareAll(days.items[i], each, polygons);
		GEOSPreparedGeom_destroy_r(context, each);
	});
	REPEAT("area", 9, for (size_t i = 0; i < days.count; i++) sink += area(days.items[i]));
	return 0;
}
