<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name></name>
    <message numerus="yes">
        <source>%Ln albums</source>
        <translation>
            <numerusform>%Ln album</numerusform>
            <numerusform>%Ln albums</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln descriptions</source>
        <translation>
            <numerusform>%Ln description</numerusform>
            <numerusform>%Ln descriptions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dimensions</source>
        <translation>
            <numerusform>%Ln dimension</numerusform>
            <numerusform>%Ln dimensions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files of one picture</source>
        <translation>
            <numerusform>%Ln file of one picture</numerusform>
            <numerusform>%Ln files of one picture</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln had nothing new</source>
        <comment>files</comment>
        <translation>
            <numerusform>%Ln had nothing new</numerusform>
            <numerusform>%Ln had nothing new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more could not be moved.</source>
        <comment>photos</comment>
        <translation>
            <numerusform>%Ln more could not be moved.</numerusform>
            <numerusform>%Ln more could not be moved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more could not be written</source>
        <comment>files</comment>
        <translation>
            <numerusform>%Ln more could not be written</numerusform>
            <numerusform>%Ln more could not be written</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more suggestions</source>
        <translation>
            <numerusform>%Ln more suggestion</numerusform>
            <numerusform>%Ln more suggestions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not readable</source>
        <comment>photos</comment>
        <translation>
            <numerusform>%Ln not readable</numerusform>
            <numerusform>%Ln not readable</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not searchable yet</source>
        <comment>photos</comment>
        <translation>
            <numerusform>%Ln not searchable yet</numerusform>
            <numerusform>%Ln not searchable yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln offline</source>
        <comment>photos</comment>
        <translation>
            <numerusform>%Ln offline</numerusform>
            <numerusform>%Ln offline</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paths copied.</source>
        <translation>
            <numerusform>%Ln path copied.</numerusform>
            <numerusform>%Ln paths copied.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos</source>
        <comment>as in “Found 3 tags for 5 photos”</comment>
        <translation>
            <numerusform>%Ln photo</numerusform>
            <numerusform>%Ln photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos</source>
        <translation>
            <numerusform>%Ln photo</numerusform>
            <numerusform>%Ln photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos are not there just now, so other programs do not get them.</source>
        <translation>
            <numerusform>%Ln photo is not there just now, so other programs do not get it.</numerusform>
            <numerusform>%Ln photos are not there just now, so other programs do not get them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos can be searched now.</source>
        <translation>
            <numerusform>%Ln photo can be searched now.</numerusform>
            <numerusform>%Ln photos can be searched now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos can be searched now; {failed} could not be read.</source>
        <translation>
            <numerusform>%Ln photo can be searched now; {failed} could not be read.</numerusform>
            <numerusform>%Ln photos can be searched now; {failed} could not be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos cannot be searched, because…</source>
        <translation>
            <numerusform>%Ln photo cannot be searched, because…</numerusform>
            <numerusform>%Ln photos cannot be searched, because…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos in folders that are not connected.</source>
        <translation>
            <numerusform>%Ln photo in folders that are not connected.</numerusform>
            <numerusform>%Ln photos in folders that are not connected.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos look like “{name}”</source>
        <translation>
            <numerusform>%Ln photo looks like “{name}”</numerusform>
            <numerusform>%Ln photos look like “{name}”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos selected</source>
        <translation>
            <numerusform>%Ln photo selected</numerusform>
            <numerusform>%Ln photos selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos still to be looked at.</source>
        <translation>
            <numerusform>%Ln photo still to be looked at.</numerusform>
            <numerusform>%Ln photos still to be looked at.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos would be tagged</source>
        <translation>
            <numerusform>%Ln photo would be tagged</numerusform>
            <numerusform>%Ln photos would be tagged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos, {time} ms</source>
        <translation>
            <numerusform>%Ln photo, {time} ms</numerusform>
            <numerusform>%Ln photos, {time} ms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos: the file {reason}</source>
        <translation>
            <numerusform>%Ln photo: the file {reason}</numerusform>
            <numerusform>%Ln photos: the file {reason}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln searches are remembered, to be offered while you type.</source>
        <translation>
            <numerusform>One search is remembered, to be offered while you type.</numerusform>
            <numerusform>%Ln searches are remembered, to be offered while you type.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <comment>photos</comment>
        <translation>
            <numerusform>%Ln selected</numerusform>
            <numerusform>%Ln selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stacks</source>
        <translation>
            <numerusform>%Ln stack</numerusform>
            <numerusform>%Ln stacks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tags</source>
        <comment>as in “Found 3 tags for 5 photos”</comment>
        <translation>
            <numerusform>%Ln tag</numerusform>
            <numerusform>%Ln tags</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tags</source>
        <translation>
            <numerusform>%Ln tag</numerusform>
            <numerusform>%Ln tags</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Added %Ln photos to “{name}”.</source>
        <translation>
            <numerusform>Added %Ln photo to “{name}”.</numerusform>
            <numerusform>Added %Ln photos to “{name}”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Auto-tag %Ln photos</source>
        <translation>
            <numerusform>Auto-tag this photo</numerusform>
            <numerusform>Auto-tag %Ln photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Caption of %Ln photos</source>
        <translation>
            <numerusform>Caption of %Ln photo</numerusform>
            <numerusform>Caption of %Ln photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Found %Ln photos…</source>
        <translation>
            <numerusform>Found %Ln photo…</numerusform>
            <numerusform>Found %Ln photos…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Made the album “{name}” with %Ln photos.</source>
        <translation>
            <numerusform>Made the album “{name}” with %Ln photo.</numerusform>
            <numerusform>Made the album “{name}” with %Ln photos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move these %Ln photos to the trash?</source>
        <translation>
            <numerusform>Move this photo to the trash?</numerusform>
            <numerusform>Move these %Ln photos to the trash?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved %Ln photos to the trash.</source>
        <translation>
            <numerusform>Moved %Ln photo to the trash.</numerusform>
            <numerusform>Moved %Ln photos to the trash.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No tag is certain enough for these %Ln photos.</source>
        <translation>
            <numerusform>No tag is certain enough for this photo.</numerusform>
            <numerusform>No tag is certain enough for these %Ln photos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paused at {done} of %Ln photos</source>
        <translation>
            <numerusform>Paused at {done} of %Ln photo</numerusform>
            <numerusform>Paused at {done} of %Ln photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading: {read} of %Ln photos are done.</source>
        <translation>
            <numerusform>Reading: {read} of %Ln photo is done.</numerusform>
            <numerusform>Reading: {read} of %Ln photos are done.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed %Ln photos from “{name}”.</source>
        <translation>
            <numerusform>Removed %Ln photo from “{name}”.</numerusform>
            <numerusform>Removed %Ln photos from “{name}”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restored %Ln photos.</source>
        <translation>
            <numerusform>Restored %Ln photo.</numerusform>
            <numerusform>Restored %Ln photos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln skipped photos</source>
        <translation>
            <numerusform>Show %Ln skipped photo</numerusform>
            <numerusform>Show %Ln skipped photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show the %Ln selected</source>
        <comment>photos</comment>
        <translation>
            <numerusform>Show the %Ln selected</numerusform>
            <numerusform>Show the %Ln selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag of %Ln photos</source>
        <translation>
            <numerusform>Tag of %Ln photo</numerusform>
            <numerusform>Tag of %Ln photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The text in all %Ln photos is read and can be searched for.</source>
        <translation>
            <numerusform>The text in all %Ln photos is read and can be searched for.</numerusform>
            <numerusform>The text in all %Ln photos is read and can be searched for.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Title of %Ln photos</source>
        <translation>
            <numerusform>Title of %Ln photo</numerusform>
            <numerusform>Title of %Ln photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrote metadata into %Ln files</source>
        <translation>
            <numerusform>Wrote metadata into %Ln file</numerusform>
            <numerusform>Wrote metadata into %Ln files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>refined by %Ln photos</source>
        <translation>
            <numerusform>refined by %Ln photo</numerusform>
            <numerusform>refined by %Ln photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of %Ln photos</source>
        <translation>
            <numerusform>{done} of %Ln photo</numerusform>
            <numerusform>{done} of %Ln photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{percent} of your last %Ln were right.</source>
        <comment>suggested tags</comment>
        <translation>
            <numerusform>{percent} of your last %Ln were right.</numerusform>
            <numerusform>{percent} of your last %Ln were right.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{read} of %Ln photos are read. A photo takes a second or more.</source>
        <translation>
            <numerusform>{read} of %Ln photo is read. A photo takes a second or more.</numerusform>
            <numerusform>{read} of %Ln photos are read. A photo takes a second or more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{seen} of %Ln photos in view</source>
        <translation>
            <numerusform>{seen} of %Ln photo in view</numerusform>
            <numerusform>{seen} of %Ln photos in view</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{tag}, on {having} of %Ln photos</source>
        <translation>
            <numerusform>{tag}, on {having} of %Ln photo</numerusform>
            <numerusform>{tag}, on {having} of %Ln photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{tag}: %Ln suggestions to review</source>
        <translation>
            <numerusform>{tag}: %Ln suggestion to review</numerusform>
            <numerusform>{tag}: %Ln suggestions to review</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{name}” has learnt from %Ln photos.</source>
        <translation>
            <numerusform>“{name}” has learnt from %Ln photo.</numerusform>
            <numerusform>“{name}” has learnt from %Ln photos.</numerusform>
        </translation>
    </message>
</context>
</TS>
