"""What the core says of photos, changes, answers and models."""

from ui.translation import QT_TR_NOOP

# Why a photo cannot be read: each continues "This file …" or "the file …".
PROBLEMS = (
    QT_TR_NOOP("is empty (0 bytes); copy it again from its source"),
    QT_TR_NOOP("is a folder, not a photo"),
    QT_TR_NOOP("is a pipe or a device, not a photo"),
    QT_TR_NOOP("is no longer there; it was moved or deleted"),
    QT_TR_NOOP("may not be read by you; change its permissions to allow it"),
    QT_TR_NOOP(
        "cannot be read because its disk or the connection to it failed; check it and try again"
    ),
    QT_TR_NOOP("cannot be read ({detail}); check the drive and try again"),
    QT_TR_NOOP("cannot be read ({detail})"),
    QT_TR_NOOP("is a PDF document, not a photo"),
    QT_TR_NOOP("is a ZIP archive, not a photo; unpack it first"),
    QT_TR_NOOP("is a RAR archive, not a photo; unpack it first"),
    QT_TR_NOOP("is a compressed archive, not a photo; unpack it first"),
    QT_TR_NOOP("is a video, not a photo"),
    QT_TR_NOOP("is a sound file, not a photo"),
    QT_TR_NOOP("is a program, not a photo"),
    QT_TR_NOOP("is a video or of a kind that cannot be opened here, not a photo"),
    QT_TR_NOOP("holds nothing but zeros; copy it again from its source"),
    QT_TR_NOOP("is a web page saved under the name of a photo; download the photo again"),
    QT_TR_NOOP("is a drawing or an XML document, not a photo"),
    QT_TR_NOOP("is a text file, not a photo"),
    QT_TR_NOOP(
        "is not a photo of any known kind, or its beginning is damaged; copy it again from its "
        "source"
    ),
    QT_TR_NOOP(
        "takes more memory to decode than there is; save a smaller copy of it to see it here"
    ),
    QT_TR_NOOP("ends too early; copy it again from its source"),
    QT_TR_NOOP("is damaged or of a kind that cannot be decoded; copy it again from its source"),
    QT_TR_NOOP("is missing most of its data or is badly damaged; copy it again from its source"),
    QT_TR_NOOP("is missing its sensor data; copy it again from its source"),
    QT_TR_NOOP(
        "took longer than {seconds} seconds to decode; it is probably damaged, try opening and "
        "saving it in another program"
    ),
    QT_TR_NOOP("crashed its decoder; it is probably damaged, restore it from a backup"),
    QT_TR_NOOP("needs too much memory to decode; make a smaller copy of it"),
    QT_TR_NOOP("could not be decoded because of a fault in Photolib; the log has the details"),
    QT_TR_NOOP(
        "says it has {width} × {height} pixels; it is damaged, copy it again from its source"
    ),
    QT_TR_NOOP(
        "says it has {width} × {height} pixels, more than the {most} megapixels that can be "
        "opened; it is damaged, or has to be scaled down in another program"
    ),
    QT_TR_NOOP(
        "says it has more than the {most} megapixels that can be opened; it is damaged, or has "
        "to be scaled down in another program"
    ),
    QT_TR_NOOP(
        "has {megapixels} megapixels in a kind of file that can only be opened whole, which "
        "would take too much memory; save it as JPEG to see it here"
    ),
    QT_TR_NOOP(
        "is a progressive JPEG of {megapixels} megapixels, which would take too much memory; "
        "save it as a baseline JPEG to see it here"
    ),
    QT_TR_NOOP("has a damaged or rare kind of JPEG XL header; copy it again from its source"),
    QT_TR_NOOP("on battery power"),
)
# What undo and redo speak of; a translation stands as it is after "Undo: ".
CHANGES = (
    QT_TR_NOOP("Rate a photo with no stars"),
    QT_TR_NOOP("Rate a photo with {stars} star"),
    QT_TR_NOOP("Rate a photo with {stars} stars"),
    QT_TR_NOOP("Rate {count} photos with no stars"),
    QT_TR_NOOP("Rate {count} photos with {stars} star"),
    QT_TR_NOOP("Rate {count} photos with {stars} stars"),
    QT_TR_NOOP("Make a photo favourite"),
    QT_TR_NOOP("Make a photo no favourite"),
    QT_TR_NOOP("Make {count} photos favourites"),
    QT_TR_NOOP("Make {count} photos no favourites"),
    QT_TR_NOOP("Change the title of a photo"),
    QT_TR_NOOP("Change the title of {count} photos"),
    QT_TR_NOOP("Change the caption of a photo"),
    QT_TR_NOOP("Change the caption of {count} photos"),
    QT_TR_NOOP("Make the album “{name}”"),
    QT_TR_NOOP("Rename an album to “{name}”"),
    QT_TR_NOOP("Delete the album “{name}”"),
    QT_TR_NOOP("Add to the album “{name}”"),
    QT_TR_NOOP("Remove from the album “{name}”"),
    QT_TR_NOOP("Move a photo to the trash"),
    QT_TR_NOOP("Move {count} photos to the trash"),
    QT_TR_NOOP("Move a photo to the Trash"),
    QT_TR_NOOP("Move {count} photos to the Trash"),
    QT_TR_NOOP("Move a photo to the Recycle Bin"),
    QT_TR_NOOP("Move {count} photos to the Recycle Bin"),
    QT_TR_NOOP("Add the tag “{name}”"),
    QT_TR_NOOP("Remove a tag"),
    QT_TR_NOOP("Rename the tag “{name}” to “{to}”"),
    QT_TR_NOOP("Reopen a decision"),
    QT_TR_NOOP("Accept {accepted} and reject {rejected} suggested tags"),
    QT_TR_NOOP("Accept {count} suggested tags"),
    QT_TR_NOOP("Accept {count} suggested tag"),
    QT_TR_NOOP("Reject {count} suggested tags"),
    QT_TR_NOOP("Reject {count} suggested tag"),
    QT_TR_NOOP("Judge “{name}”: {accepted} accepted, {rejected} rejected"),
    QT_TR_NOOP("Teach “{name}”"),
    QT_TR_NOOP("Suggest tags for {count} photos"),
    QT_TR_NOOP("Suggest tags"),
    QT_TR_NOOP("Write metadata into a file"),
    QT_TR_NOOP("Write metadata into {count} files"),
)
# What is said of the answer to a search.
ANSWERS = (
    QT_TR_NOOP("Nothing here surely matches '{query}'; 1 photo possibly does."),
    QT_TR_NOOP("Nothing here surely matches '{query}'; {count} photos possibly do."),
    QT_TR_NOOP("Nothing here matches '{query}'."),
    QT_TR_NOOP("{count} photos are not searchable yet."),
    QT_TR_NOOP("Approximation: each place of the photo is compared with the text by itself."),
    QT_TR_NOOP("Approximation: how much the match falls when each place is covered."),
)
# Of search models.
MODELS = (
    QT_TR_NOOP("English"),
    QT_TR_NOOP("English; German and Spanish fairly"),
    QT_TR_NOOP("Many"),
    QT_TR_NOOP("About 100"),
    QT_TR_NOOP("The classic: fast on any computer, good for everyday words."),
    QT_TR_NOOP("As fast as ViT-B-32, better with objects."),
    QT_TR_NOOP("The best of the fast ones."),
    QT_TR_NOOP("Fine distinctions; slow without a graphics card."),
    QT_TR_NOOP("Much better with whole sentences than ViT-B-32, three to four times slower."),
    QT_TR_NOOP("The best search for its speed, in many languages; needs about 3 GB of memory."),
    QT_TR_NOOP("As fast as ViT-B-32, and understands queries in about 100 languages."),
    QT_TR_NOOP("The largest here; wants a graphics card."),
    QT_TR_NOOP("Imported from {file}."),
    QT_TR_NOOP("see MODEL_CARD.md beside the model"),
    QT_TR_NOOP("Small and instant, comes with Photolib; the larger models find finer things."),
)

# What checking a library has found and done.
MENDING = (
    QT_TR_NOOP("removed {count} damaged vectors"),
    QT_TR_NOOP("Some photos lost their vectors; run 'photolib index'."),
    QT_TR_NOOP("rebuilt the index, which differed from the catalog"),
    QT_TR_NOOP("rebuilt the table of words, which differed from the photos"),
    QT_TR_NOOP("removed {count} thumbnails of photos that are gone ({size} bytes)"),
    QT_TR_NOOP("left {count} missing photos in the catalog, in case they return"),
    QT_TR_NOOP("The catalog: {line}"),
    QT_TR_NOOP(
        "The catalog file is damaged; close Photolib and run 'photolib doctor --recover', or "
        "'photolib restore latest'."
    ),
)
