<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name></name>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln albums</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln descriptions</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dimensions</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln had nothing new</source>
        <comment>files</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more could not be moved.</source>
        <comment>photos</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more suggestions</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not readable</source>
        <comment>photos</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not searchable yet</source>
        <comment>photos</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln offline</source>
        <comment>photos</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paths copied.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos</source>
        <comment>as in “Found 3 tags for 5 photos”</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos can be searched now.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos can be searched now; {failed} could not be read.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos cannot be searched, because…</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos in folders that are not connected.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos look like “{name}”</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos selected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos still to be looked at.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos would be tagged</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos, {time} ms</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos: the file {reason}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln searches are remembered, to be offered while you type.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <comment>photos</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tags</source>
        <comment>as in “Found 3 tags for 5 photos”</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tags</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1.00 is the same, 0.00 nothing in common. Colours compare like with like: photos with photos, photos with words; words are always farther from photos than photos from each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1/{part}&#xa0;s</source>
        <comment>exposure time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A model reads your photos and your words, on this computer. Your folder is being read already; the model can be changed at any time in the preferences.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About 100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Photolib</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept {accepted}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept {accepted} and reject {rejected} suggested tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept {accepted}, reject {rejected}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept {count} suggested tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept {count} suggested tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept {tag}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept, reject {rejected}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted tags, ratings, titles and captions are always kept in the library. Other photo programs see them once they are written into XMP sidecars, small files beside the photos: with “Write metadata” in the Photo menu, or by themselves. Suggestions are never written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy as published at {source}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a folder (Ctrl+O)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a folder of photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a folder of photos. While Photolib looks at them you can already browse, and then search in your own words: “a dog on a beach”, “snow on the roofs”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a tag to this photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a tag, such as holidays/italy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a tag…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the tag “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to album</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to the album “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Added %Ln photos to “{name}”.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Added {names}.</source>
        <comment>folders</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Albums</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All is judged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of it, as JSON lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All photos, best first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Among the photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers open with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apple graphics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arranging by likeness…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As fast as ViT-B-32, and understands queries in about 100 languages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As fast as ViT-B-32, better with objects.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As open_clip names it; needed because no config.json lies beside the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask before photos are moved to the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked for as a</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking for {name}…</source>
        <comment>a search model</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Auto-tag %Ln photos</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Auto-tag new photos of this folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auto-tag this folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auto-tag this photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back from a photo like another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the photos, or pause the slideshow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Besides:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best match first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bigger thumbnails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring back the library as of {date}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By one blend of all (early)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the sum of their likelihoods (late)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By what tells photos apart (attention)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel indexing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel reading text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel this task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caption</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Caption of %Ln photos</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Change the caption of a photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the caption of {count} photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the title of a photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the title of {count} photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking looks for damage and mends what can be mended: the index, vectors, thumbnails nobody needs. Exporting writes what the library knows, for other programs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checkpoint file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checkpoints (*.safetensors)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a .safetensors checkpoint of an open_clip model. It is copied into Photolib&apos;s own folder after it has been tried.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a checkpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an action to give it other keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose for me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose “All” to see the nearest photos all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the search (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the search history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a photo or press X to leave it out, Return accepts the others, Shift+Return rejects all, Ctrl+Z undoes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click the field and press the keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with words too: a beach, people laughing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compute on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies of your tags, ratings, captions and albums, made every day and before updates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts from the next start of Photolib.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete album</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the album “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted the album “{name}”; its photos are untouched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details (Ctrl+I)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Different ratings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Different texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dimensions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not ask again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not keep any longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not suggest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done again: {change}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English; German and Spanish fairly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every photo could be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every photo could be read, but for those you have skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything happens on this computer. Your photos are never uploaded, and never changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is in {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything, best first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explore shows the library as a map, photos that are alike side by side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explore the library as a map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F marks a favourite, 1 to 5 give stars, T adds a tag. Ctrl+Z takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F1 lists all keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Favourite (F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files of this photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filmstrip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find an action or a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find any photo by what it shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find similar photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finds your photos by what they show. Everything happens on this computer; your photos are never uploaded and never changed.

Free software under the MIT licence. Names of cities are from GeoNames (CC BY 4.0).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fine distinctions; slow without a graphics card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit in the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Found %Ln photos…</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Found {tags} for {photos}; nothing is added yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full precision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Getting the search model ready…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with the starter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half precision, half the memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here on the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Histogram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How alike they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How alike they are…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How parts that describe one picture, such as a photo and words, become one ranking. fusion:early and the like in a query go before this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How sure a match has to be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How what the model saw is kept in memory, from the next start. Half precision finds the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import from a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported from {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the viewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indexing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intel graphics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invert selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It comes along, works at once and offline, and is quick. It knows everyday things and scenes, and is often wrong beyond them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is described by {file} beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It matches better than {percent} of your photos.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its name in the sidebar:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judge “{name}”: {accepted} accepted, {rejected} rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep as suggestions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this search in the sidebar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels learn from what you accept and reject.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the slideshow or the viewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave this search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Library: {library}
Log: {log}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Likeness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the photos in view, or those selected, in the grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists of words (*.txt);;Label sets (*.toml)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for changes now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for changes in your folders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for photos…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for similar photos…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking through the catalog, the index and the thumbnails…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking where it matches…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking whether the backup is whole…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Made the album “{name}” with %Ln photos.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Make a label of every line of a text file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a photo favourite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a photo no favourite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make an album; photos are added by dragging them onto it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the album “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make {count} photos favourites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make {count} photos no favourites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making a backup…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map of the library by likeness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu (F10)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mistaken for, one a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move a photo to the Recycle Bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move a photo to the Trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move a photo to the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Move these %Ln photos to the trash?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Move this photo to the trash?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to trash…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move {count} photos to the Recycle Bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move {count} photos to the Trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move {count} photos to the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Moved %Ln photos to the trash.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Moving photos to the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Much better with whole sentences than ViT-B-32, three to four times slower.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NVIDIA graphics card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name in Photolib</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, with what it is a kind of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never together with the others of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New album</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New album…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New label…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New photos of this folder will get tag suggestions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New photos of this folder will not be tagged by themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newer than this backup, and put aside by restoring: {list}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No favourites yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No other label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No photo has been indexed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No photo here fits all that was asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No photos here yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No photos of this day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No searches are remembered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No stars, no heart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No tag is certain enough for the photos of this folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>No tag is certain enough for these %Ln photos.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No tag is certain enough for this photo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No word stands out. Titles, captions and tags that you give to photos are compared with this photo as well as the labels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Northern hemisphere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a favourite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not connected; its photos are kept in the library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not looked at yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not understood: {text}. {problem}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note: {place}, {keys} stays what it is: {action}.</source>
        <comment>place: in the viewer</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here matches &apos;{query}&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here surely matches &apos;{query}&apos;; 1 photo possibly does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here surely matches &apos;{query}&apos;; {count} photos possibly do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is left to judge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was tagged, rated, described or added since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notice new, changed and moved photos by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what very likely shows what you asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or by sentences of its own, one a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order of the photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paint over the photo where these words match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of a query</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of a query are combined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause indexing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause while the computer runs on its battery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Paused at {done} of %Ln photos</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Paused · Space goes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo viewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photolib could not start because of a fault of its own. Your photos and your library are untouched. Please try again; if it stays, report it with the file {log}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photolib ended unexpectedly last time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos added in the last 30 days are shown here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos appear by themselves as soon as they are found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos around the border</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos decoded at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos like this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos like this one (L)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos moved to the trash can be restored from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos taken on this day of earlier years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos taken on this day of earlier years are shown here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos that are not indexed yet are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos that came into the library in the last 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos that cannot be searched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos that match with at least {percent}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos that were moved to the trash from here; they can be restored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos to judge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos with a heart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos with problems, by reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos, as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Possible match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press F on a photo to give it a heart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of indexing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of reading text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of this task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate a photo with no stars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate a photo with {stars} star</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate a photo with {stars} stars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate with a click, or with the keys 0 to 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate {count} photos with no stars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate {count} photos with {stars} star</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate {count} photos with {stars} stars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rating: different ratings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rating: {rating} of {stars} stars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the text in photos, in the background</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading text, {place}</source>
        <comment>{place} is as in “3 of 20”</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Reading: {read} of %Ln photos are done.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recently added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo: {change}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject {count} suggested tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject {count} suggested tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject {tag}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove a tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove folder from library…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from the album “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from this album</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {tag}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove “{name}” from the library?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Removed %Ln photos from “{name}”.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Removed {name}. The photos are untouched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename album…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename an album to “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename the album</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename the tag “{name}” to “{to}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopen a decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Restored %Ln photos.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restoring photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results for “{query}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume indexing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry unreadable photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review suggested tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review suggested tags…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search by copied picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search by what your photos show: a dog on a beach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search in your own words, or drop a picture on the search bar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search is getting ready…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search is not available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search model {model}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search model {model} on {device}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search will be ready in a moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search without {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searching for less like this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searching for more like this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seasons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds for each photo of a slideshow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the models…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See what is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See why, and what to do about it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a photo to see its details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select or leave out the photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select photos and drag them onto the album, or add them with a right click.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selected on the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set all back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set back</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln skipped photos</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Show RAW+JPEG pairs and Live Photos as one photo each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show less like this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show more like this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show my photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the sidebar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show report</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Show the %Ln selected</source>
        <comment>photos</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Show the whole map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Similar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Similar to {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the thumbnails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip the first steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slideshow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small and instant, comes with Photolib; the larger models find finer things.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller thumbnails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong inside Photolib; the log has the details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Southern hemisphere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Square thumbnails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Square thumbnails (Ctrl+G)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step {step} of {steps}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop arranging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store what is left as suggestions and judge them later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strong and possible matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strong match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strong matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggest tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggest tags for {count} photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggested tag {tag}, {percent}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggested tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch light and dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table of similarities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Tag of %Ln photos</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Tag photos from this probability on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag {tag}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tagged with “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tagging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags, ratings, captions, albums and saved searches become what they were then. Your photo files are not touched. What the library holds now is kept as a backup first, so you can come back to it in the same way. Photolib opens anew for this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take them over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teach a label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teach a label from these photos…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teach “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text in photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text in the photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address of a mirror of the Hugging Face hub</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup is made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The best of the fast ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The best search for its speed, in many languages; needs about 3 GB of memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The classic: fast on any computer, good for everyday words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The closest photos:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is no longer in its folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is no longer in its folder; this is its thumbnail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file said “{text}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file&apos;s own name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files on the disk are moved, with their sidecars, to the trash of this computer. You can restore them from there, or here under Trash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of this photo is not connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of this photo is not connected; this is its thumbnail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The largest here; wants a graphics card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library as a map by likeness (E)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library holds what Photolib knows about your photos, not the photos. Thumbnails are made again when they are needed; a new limit counts from the next start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library is sound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model decides how well your words find photos. Switching looks at all photos again in the background; nothing of the former model is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photos in {folder} stay where they are: Photolib never deletes a photo. Their tags and ratings here are forgotten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photos walked through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The preview could not be made ({fault}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search model could not be loaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search model is loading; your search starts by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search model is still loading.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search “{name}” is no longer kept; no photo was touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The starter</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The text in all %Ln photos is read and can be searched for.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no photos like this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no change to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no picture in the clipboard; copy a photo or a part of one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no preview of this photo to paint on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no preview of this photo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to explore yet.
Photos take their place on the map once they are indexed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These files are left exactly as they are. Replace or repair a file and it is read again by itself; “Try again” asks for it now. “Skip” stops speaking of a photo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These keys cannot be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These photos are in “{name}” already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These photos have different ratings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These take effect when Photolib is started again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This album is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This changes your original files: backup and sync programs will see every such photo as new. The picture itself stays the same to the byte, and what the file said before is kept, so that writing can be undone. Only JPEG, PNG and WebP are written into; others get sidecars.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file cannot be read as a photo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This photo cannot be shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This photo could not be opened ({fault}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This picture cannot be kept to search by; save it as a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This system has no file manager for {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thumbnails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thumbnails take at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Title of %Ln photos</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try all again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try selected again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying the checkpoint…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying the unreadable photos again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn the view to the left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn the view to the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a name, or choose a label, to see its photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: {change}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: {change}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unfold or fold the stack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vectors in memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weak match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do these photos show?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each word contributes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What may show it, too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the model sees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wheel: zoom · drag: move · Shift-drag: select · double-click: open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the words match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which model should look?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why this photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words to compare with, separated by commas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write into the photo files instead of sidecars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write metadata into a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write metadata into the photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write metadata into {count} files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write metadata to XMP sidecars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write tags and descriptions after each change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing metadata</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing {name}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Wrote metadata into %Ln files</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Wrote {done} of {total} photos…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are searching with the small starter model. For finer search, get {model}, a download of about {gigabytes} GB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You wrote “{text}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your photos appear as they are read. You can browse at once; searching finds more with every photo that has been looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your photos are untouched and everything saved so far is here; indexing goes on where it stopped.

A report is in {report}. It names files and program parts, no pictures, and it stays on this computer unless you send it to someone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a cuddly toy
a wolf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a photo of a brown dog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accepted by you on {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added by you on {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as it came along</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before an update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before restoring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be read ({detail})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be read ({detail}); check the drive and try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be read because its disk or the connection to it failed; check it and try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>could not be decoded because of a fault in Photolib; the log has the details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>crashed its decoder; it is probably damaged, restore it from a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ends too early; copy it again from its source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from its file name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from its sidecar file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has a damaged or rare kind of JPEG XL header; copy it again from its source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has {megapixels} megapixels in a kind of file that can only be opened whole, which would take too much memory; save it as JPEG to see it here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds nothing but zeros; copy it again from its source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a PDF document, not a photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a RAR archive, not a photo; unpack it first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a ZIP archive, not a photo; unpack it first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a compressed archive, not a photo; unpack it first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a drawing or an XML document, not a photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a folder, not a photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a pipe or a device, not a photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a program, not a photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a progressive JPEG of {megapixels} megapixels, which would take too much memory; save it as a baseline JPEG to see it here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a sound file, not a photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a text file, not a photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a video or of a kind that cannot be opened here, not a photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a video, not a photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a web page saved under the name of a photo; download the photo again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is damaged or of a kind that cannot be decoded; copy it again from its source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is empty (0 bytes); copy it again from its source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is missing its sensor data; copy it again from its source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is missing most of its data or is badly damaged; copy it again from its source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is no longer there; it was moved or deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not a photo of any known kind, or its beginning is damaged; copy it again from its source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out, {percent}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>made by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may not be read by you; change its permissions to allow it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs too much memory to decode; make a smaller copy of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not suggested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on battery power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or</source>
        <comment>between keys: F5 or P</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or drop one anywhere in this window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over 99 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pasted picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pets/Rex, birthday cake, our boat …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>puppy, hound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read from the file on {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>refined by %Ln photos</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>says it has more than the {most} megapixels that can be opened; it is damaged, or has to be scaled down in another program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>says it has {width} × {height} pixels, more than the {most} megapixels that can be opened; it is damaged, or has to be scaled down in another program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>says it has {width} × {height} pixels; it is damaged, copy it again from its source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>suggested by {model} with {percent} on {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>takes more memory to decode than there is; save a smaller copy of it to see it here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the album</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>took longer than {seconds} seconds to decode; it is probably damaged, try opening and saving it in another program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when the file was last changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{accuracy} % ImageNet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{black} % of the pixels are black, {white} % white</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} photos are not searchable yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{degrees}° E</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{degrees}° N</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{degrees}° S</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{degrees}° W</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{done} of %Ln photos</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{folder} is not there any more; is its drive connected?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{keys} belongs to “{action}” already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{keys} belongs to “{action}” now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} “{text}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{km} km from {city}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}, in the set {set}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{match}, {percent} likely.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{metres} m above the sea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{millions} M parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} (skipped)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot be opened; install a program that plays it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot be shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is in use now; your photos are looked at in the background.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is no longer there.</source>
        <translation>{name} n’est plus là.</translation>
    </message>
    <message>
        <source>{name} is not available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not in the library: its folder {folder} is not watched yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is ready to be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: paused; what has come is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {done} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is not there; check its name and its drive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{percent} of your last %Ln were right.</source>
        <comment>suggested tags</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{percent}: photos below it are faded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rate}/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{read} of %Ln photos are read. A photo takes a second or more.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{search}; press to leave this search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{seconds}&#xa0;s</source>
        <comment>exposure time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{seen} of %Ln photos in view</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{size} ({megapixels} MP)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source} {word}, {percent}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source}: {word}. Press to search for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{summary} A download of {size}, once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{tag}, on {having} of %Ln photos</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{tag}, suggested with {percent} confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{tag}: %Ln suggestions to review</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{task}: done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} in {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“animal/dog”: what is a dog is an animal too</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>“{name}” has learnt from %Ln photos.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” is kept in the sidebar.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
