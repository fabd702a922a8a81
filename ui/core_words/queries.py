"""What the core says of a query: of its pieces, and of what can be typed."""

from ui.translation import QT_TR_NOOP

# Why a piece is not understood.
PROBLEMS = (
    QT_TR_NOOP("{key}: takes no {op}."),
    QT_TR_NOOP("Only a comma stands here."),
    QT_TR_NOOP("At most {most} values can stand in one filter."),
    QT_TR_NOOP("{text} is not a number this filter takes; for example {example}."),
    QT_TR_NOOP("No photo has a number as large as this."),
    QT_TR_NOOP(
        "{text} is not a date; for example 2019, 2019-07, july 2019, summer 2019, last "
        "christmas, yesterday, 25-12."
    ),
    QT_TR_NOOP("{text} is no single time that others could be before or after."),
    QT_TR_NOOP("There are no photos of type {name}; known are {known} and their extensions."),
    QT_TR_NOOP("A folder needs a name, as folder:trip or folder:2019/july."),
    QT_TR_NOOP("near: takes latitude, longitude and distance, as near:48.85,2.35,10km."),
    QT_TR_NOOP("A latitude goes from -90 to 90, a longitude from -180 to 180."),
    QT_TR_NOOP("{key}: knows {known}, not {name}."),
    QT_TR_NOOP("A rating goes from 0 (not rated) to 5, as rating:>=3."),
    QT_TR_NOOP("A tag needs a name, as tag:beach or tag:animal/dog."),
    QT_TR_NOOP("Say after {key}: what it should be, without a space between."),
    QT_TR_NOOP("A filter holds or not; it has no weight."),
    QT_TR_NOOP("{key}: is one of {known}."),
    QT_TR_NOOP("There is no filter {key}:; did you mean {near}:?"),
    QT_TR_NOOP("There is no filter {key}:; quote it to find these words as they are."),
    QT_TR_NOOP("This query has too many parts to be read."),
    QT_TR_NOOP("The query is too long; it is read up to here."),
    QT_TR_NOOP("{word} stands between two things to find."),
    QT_TR_NOOP("There is no parenthesis that this one closes."),
    QT_TR_NOOP("Say after {sign} what to add or take away."),
    QT_TR_NOOP("Write the words to find between the quotes."),
    QT_TR_NOOP("There are too many parentheses in one another."),
    QT_TR_NOOP("This parenthesis is not closed."),
    QT_TR_NOOP("Nothing to find stands in these parentheses."),
    QT_TR_NOOP("Say after {sign} what to leave out."),
    QT_TR_NOOP("A minus stands right before what to leave out, as -dog."),
    QT_TR_NOOP("A weight goes from 0 to {most}, as dog^2."),
)
# What stands beside what can be typed.
HINTS = (
    QT_TR_NOOP("looks like this photo: its file name, path or id, or selected"),
    QT_TR_NOOP("shows this, even if it reads like a date or an operator"),
    QT_TR_NOOP("how several parts are made one ranking"),
    QT_TR_NOOP("in which order photos come"),
    QT_TR_NOOP("in this album, or found by the search saved under this name"),
    QT_TR_NOOP("taken with a camera whose make and model contain these words"),
    QT_TR_NOOP("taken with a lens whose name contains these words"),
    QT_TR_NOOP("taken at this sensitivity"),
    QT_TR_NOOP("taken at this aperture"),
    QT_TR_NOOP("taken at this focal length, as the lens has it"),
    QT_TR_NOOP("exposed for so many seconds"),
    QT_TR_NOOP("taken then; a day or month without a year means any year"),
    QT_TR_NOOP("taken before that time began"),
    QT_TR_NOOP("taken after that time ended; without a year the latest one is meant"),
    QT_TR_NOOP("taken in that time or later"),
    QT_TR_NOOP("taken in that time or earlier"),
    QT_TR_NOOP("files of this format, by its name or an extension"),
    QT_TR_NOOP(
        "in a folder, or below one, whose name contains this; a full path is taken as it is"
    ),
    QT_TR_NOOP(
        "taken within a distance (km, m or mi; 1 km if none is given) of a place in degrees"
    ),
    QT_TR_NOOP(
        "of this kind; a duplicate is the same picture as another file, be it smaller or "
        "saved anew, a panorama is at least twice as long as wide, a Live Photo (live) has a "
        "movie beside it, raw is true of a RAW+JPEG pair too"
    ),
    QT_TR_NOOP(
        "with a place (gps), a title or caption, recognised text, tags, or suggested tags "
        "that wait for a decision"
    ),
    QT_TR_NOOP("with so many stars; 0 is not rated"),
    QT_TR_NOOP("files of this size (b, kb, mb, gb)"),
    QT_TR_NOOP("so many pixels wide, as it is shown"),
    QT_TR_NOOP("so many pixels high, as it is shown"),
    QT_TR_NOOP("with this tag or one below it; none and any stand for no tag and some tag"),
    QT_TR_NOOP("the photo that is selected"),
    QT_TR_NOOP("both"),
    QT_TR_NOOP("one of them"),
    QT_TR_NOOP("not this"),
)
# Pieces that were understood.
TITLES = (
    QT_TR_NOOP("Album {value}"),
    QT_TR_NOOP("Camera {value}"),
    QT_TR_NOOP("Lens {value}"),
    QT_TR_NOOP("ISO {value}"),
    QT_TR_NOOP("Aperture f/ {value}"),
    QT_TR_NOOP("Focal length {value}"),
    QT_TR_NOOP("Shutter {value}"),
    QT_TR_NOOP("Date {value}"),
    QT_TR_NOOP("Before {value}"),
    QT_TR_NOOP("After {value}"),
    QT_TR_NOOP("Since {value}"),
    QT_TR_NOOP("Until {value}"),
    QT_TR_NOOP("Type {value}"),
    QT_TR_NOOP("Folder {value}"),
    QT_TR_NOOP("Near {value}"),
    QT_TR_NOOP("Is {value}"),
    QT_TR_NOOP("Has {value}"),
    QT_TR_NOOP("Rating {value}"),
    QT_TR_NOOP("File size {value}"),
    QT_TR_NOOP("Width {value}"),
    QT_TR_NOOP("Height {value}"),
    QT_TR_NOOP("Tag {value}"),
    QT_TR_NOOP("Like {value}"),
)
NEGATED = QT_TR_NOOP("Not {rest}")
# What stands before the value of a filter.
COMPARED = (
    QT_TR_NOOP("more than {value}"),
    QT_TR_NOOP("at least {value}"),
    QT_TR_NOOP("less than {value}"),
    QT_TR_NOOP("at most {value}"),
)
