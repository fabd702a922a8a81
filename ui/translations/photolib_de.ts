<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name></name>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation> s</translation>
    </message>
    <message numerus="yes">
        <source>%Ln albums</source>
        <translation>
            <numerusform>%Ln Album</numerusform>
            <numerusform>%Ln Alben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln descriptions</source>
        <translation>
            <numerusform>%Ln Beschreibung</numerusform>
            <numerusform>%Ln Beschreibungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dimensions</source>
        <translation>
            <numerusform>%Ln Dimension</numerusform>
            <numerusform>%Ln Dimensionen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files of one picture</source>
        <translation>
            <numerusform>%Ln Datei eines Bildes</numerusform>
            <numerusform>%Ln Dateien eines Bildes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln had nothing new</source>
        <comment>files</comment>
        <translation>
            <numerusform>%Ln enthielt nichts Neues</numerusform>
            <numerusform>%Ln enthielten nichts Neues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more could not be moved.</source>
        <comment>photos</comment>
        <translation>
            <numerusform>%Ln weiteres konnte nicht verschoben werden.</numerusform>
            <numerusform>%Ln weitere konnten nicht verschoben werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more could not be written</source>
        <comment>files</comment>
        <translation>
            <numerusform>%Ln weitere ließ sich nicht schreiben</numerusform>
            <numerusform>%Ln weitere ließen sich nicht schreiben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more suggestions</source>
        <translation>
            <numerusform>%Ln weiterer Vorschlag</numerusform>
            <numerusform>%Ln weitere Vorschläge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not readable</source>
        <comment>photos</comment>
        <translation>
            <numerusform>%Ln nicht lesbar</numerusform>
            <numerusform>%Ln nicht lesbar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not searchable yet</source>
        <comment>photos</comment>
        <translation>
            <numerusform>%Ln noch nicht durchsuchbar</numerusform>
            <numerusform>%Ln noch nicht durchsuchbar</numerusform>
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
            <numerusform>%Ln Pfad kopiert.</numerusform>
            <numerusform>%Ln Pfade kopiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos</source>
        <comment>as in “Found 3 tags for 5 photos”</comment>
        <translation>
            <numerusform>%Ln Foto</numerusform>
            <numerusform>%Ln Fotos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos</source>
        <translation>
            <numerusform>%Ln Foto</numerusform>
            <numerusform>%Ln Fotos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos are not there just now, so other programs do not get them.</source>
        <translation>
            <numerusform>%Ln Foto ist gerade nicht da, daher bekommen andere Programme es nicht.</numerusform>
            <numerusform>%Ln Fotos sind gerade nicht da, daher bekommen andere Programme sie nicht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos can be searched now.</source>
        <translation>
            <numerusform>%Ln Foto kann jetzt durchsucht werden.</numerusform>
            <numerusform>%Ln Fotos können jetzt durchsucht werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos can be searched now; {failed} could not be read.</source>
        <translation>
            <numerusform>%Ln Foto kann jetzt durchsucht werden; {failed} nicht lesbar.</numerusform>
            <numerusform>%Ln Fotos können jetzt durchsucht werden; {failed} nicht lesbar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos cannot be searched, because…</source>
        <translation>
            <numerusform>%Ln Foto kann nicht durchsucht werden, denn…</numerusform>
            <numerusform>%Ln Fotos können nicht durchsucht werden, denn…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos in folders that are not connected.</source>
        <translation>
            <numerusform>%Ln Foto in Ordnern, die nicht verbunden sind.</numerusform>
            <numerusform>%Ln Fotos in Ordnern, die nicht verbunden sind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos look like “{name}”</source>
        <translation>
            <numerusform>%Ln Foto sieht aus wie „{name}“</numerusform>
            <numerusform>%Ln Fotos sehen aus wie „{name}“</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos selected</source>
        <translation>
            <numerusform>%Ln Foto ausgewählt</numerusform>
            <numerusform>%Ln Fotos ausgewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos still to be looked at.</source>
        <translation>
            <numerusform>%Ln Foto ist noch auszuwerten.</numerusform>
            <numerusform>%Ln Fotos sind noch auszuwerten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos would be tagged</source>
        <translation>
            <numerusform>%Ln Foto würde verschlagwortet</numerusform>
            <numerusform>%Ln Fotos würden verschlagwortet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos, {time} ms</source>
        <translation>
            <numerusform>%Ln Foto, {time} ms</numerusform>
            <numerusform>%Ln Fotos, {time} ms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos: the file {reason}</source>
        <translation>
            <numerusform>%Ln Foto: Die Datei {reason}</numerusform>
            <numerusform>%Ln Fotos: Die Datei {reason}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln searches are remembered, to be offered while you type.</source>
        <translation>
            <numerusform>%Ln Suche ist gemerkt und wird beim Tippen angeboten.</numerusform>
            <numerusform>%Ln Suchen sind gemerkt und werden beim Tippen angeboten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <comment>photos</comment>
        <translation>
            <numerusform>%Ln ausgewählt</numerusform>
            <numerusform>%Ln ausgewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stacks</source>
        <translation>
            <numerusform>%Ln Stapel</numerusform>
            <numerusform>%Ln Stapel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tags</source>
        <comment>as in “Found 3 tags for 5 photos”</comment>
        <translation>
            <numerusform>%Ln Schlagwort</numerusform>
            <numerusform>%Ln Schlagwörter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tags</source>
        <translation>
            <numerusform>%Ln Schlagwort</numerusform>
            <numerusform>%Ln Schlagwörter</numerusform>
        </translation>
    </message>
    <message>
        <source>1.00 is the same, 0.00 nothing in common. Colours compare like with like: photos with photos, photos with words; words are always farther from photos than photos from each other.</source>
        <translation>1,00 heißt gleich, 0,00 nichts gemeinsam. Die Farben vergleichen nur Vergleichbares: Fotos mit Fotos, Fotos mit Wörtern; Wörter sind von Fotos immer weiter entfernt als Fotos voneinander.</translation>
    </message>
    <message>
        <source>1/{part}&#xa0;s</source>
        <comment>exposure time</comment>
        <translation>1/{part} s</translation>
    </message>
    <message>
        <source>A filter holds or not; it has no weight.</source>
        <translation>Ein Filter trifft zu oder nicht; er hat kein Gewicht.</translation>
    </message>
    <message>
        <source>A folder needs a name, as folder:trip or folder:2019/july.</source>
        <translation>Ein Ordner braucht einen Namen, wie folder:trip oder folder:2019/july.</translation>
    </message>
    <message>
        <source>A latitude goes from -90 to 90, a longitude from -180 to 180.</source>
        <translation>Eine Breite reicht von -90 bis 90, eine Länge von -180 bis 180.</translation>
    </message>
    <message>
        <source>A minus stands right before what to leave out, as -dog.</source>
        <translation>Ein Minus steht direkt vor dem, was wegbleiben soll, wie -dog.</translation>
    </message>
    <message>
        <source>A model reads your photos and your words, on this computer. Your folder is being read already; the model can be changed at any time in the preferences.</source>
        <translation>Ein Modell liest Ihre Fotos und Ihre Worte auf diesem Rechner. Ihr Ordner wird bereits gelesen; das Modell lässt sich jederzeit in den Einstellungen wechseln.</translation>
    </message>
    <message>
        <source>A rating goes from 0 (not rated) to 5, as rating:&gt;=3.</source>
        <translation>Eine Bewertung reicht von 0 (nicht bewertet) bis 5, wie rating:&gt;=3.</translation>
    </message>
    <message>
        <source>A saved search needs a name of at least one letter.</source>
        <translation>Eine gespeicherte Suche braucht einen Namen mit mindestens einem Buchstaben.</translation>
    </message>
    <message>
        <source>A tag needs a name of at least one letter.</source>
        <translation>Ein Schlagwort braucht einen Namen mit mindestens einem Buchstaben.</translation>
    </message>
    <message>
        <source>A tag needs a name, as tag:beach or tag:animal/dog.</source>
        <translation>Ein Schlagwort braucht einen Namen, wie tag:beach oder tag:animal/dog.</translation>
    </message>
    <message>
        <source>A weight goes from 0 to {most}, as dog^2.</source>
        <translation>Ein Gewicht reicht von 0 bis {most}, wie dog^2.</translation>
    </message>
    <message>
        <source>About 100</source>
        <translation>Etwa 100 Sprachen</translation>
    </message>
    <message>
        <source>About Photolib</source>
        <translation>Über Photolib</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Accept all</source>
        <translation>Alle annehmen</translation>
    </message>
    <message>
        <source>Accept {accepted}</source>
        <translation>{accepted} annehmen</translation>
    </message>
    <message>
        <source>Accept {accepted} and reject {rejected} suggested tags</source>
        <translation>{accepted} Vorschläge annehmen und {rejected} ablehnen</translation>
    </message>
    <message>
        <source>Accept {accepted}, reject {rejected}</source>
        <translation>{accepted} annehmen, {rejected} ablehnen</translation>
    </message>
    <message>
        <source>Accept {count} suggested tag</source>
        <translation>{count} Vorschlag annehmen</translation>
    </message>
    <message>
        <source>Accept {count} suggested tags</source>
        <translation>{count} Vorschläge annehmen</translation>
    </message>
    <message>
        <source>Accept {tag}</source>
        <translation>{tag} annehmen</translation>
    </message>
    <message>
        <source>Accept, reject {rejected}</source>
        <translation>Annehmen, {rejected} ablehnen</translation>
    </message>
    <message>
        <source>Accepted tags, ratings, titles and captions are always kept in the library. Other photo programs see them once they are written into XMP sidecars, small files beside the photos: with “Write metadata” in the Photo menu, or by themselves. Suggestions are never written.</source>
        <translation>Angenommene Schlagwörter, Bewertungen, Titel und Beschreibungen bleiben immer in der Bibliothek erhalten. Andere Fotoprogramme sehen sie, sobald sie in XMP-Filialdateien geschrieben sind, kleine Dateien neben den Fotos: mit „Metadaten schreiben“ im Menü „Foto“ oder automatisch. Vorschläge werden nie geschrieben.</translation>
    </message>
    <message>
        <source>Accuracy as published at {source}</source>
        <translation>Genauigkeit laut Veröffentlichung auf {source}</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Aktionen und ihre Tasten</translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>Originalgröße</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>Ordner hinzufügen</translation>
    </message>
    <message>
        <source>Add a folder (Ctrl+O)</source>
        <translation>Ordner hinzufügen (Ctrl+O)</translation>
    </message>
    <message>
        <source>Add a folder of photos</source>
        <translation>Einen Fotoordner hinzufügen</translation>
    </message>
    <message>
        <source>Add a folder of photos. While Photolib looks at them you can already browse, and then search in your own words: “a dog on a beach”, “snow on the roofs”.</source>
        <translation>Fügen Sie einen Ordner mit Fotos hinzu. Während Photolib sie auswertet, können Sie schon blättern und danach in eigenen Worten suchen: „ein Hund am Strand“, „Schnee auf den Dächern“.</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Schlagwort hinzufügen</translation>
    </message>
    <message>
        <source>Add a tag to this photo</source>
        <translation>Diesem Foto ein Schlagwort hinzufügen</translation>
    </message>
    <message>
        <source>Add a tag, such as holidays/italy</source>
        <translation>Neu, etwa Urlaub/Italien</translation>
    </message>
    <message>
        <source>Add a tag…</source>
        <translation>Schlagwort hinzufügen…</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>Ordner hinzufügen…</translation>
    </message>
    <message>
        <source>Add the folder</source>
        <translation>Ordner hinzufügen</translation>
    </message>
    <message>
        <source>Add the tag “{name}”</source>
        <translation>Schlagwort „{name}“ hinzufügen</translation>
    </message>
    <message>
        <source>Add to album</source>
        <translation>Zu Album hinzufügen</translation>
    </message>
    <message>
        <source>Add to the album “{name}”</source>
        <translation>Zum Album „{name}“ hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>Added %Ln photos to “{name}”.</source>
        <translation>
            <numerusform>%Ln Foto zu „{name}“ hinzugefügt.</numerusform>
            <numerusform>%Ln Fotos zu „{name}“ hinzugefügt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Added {names}.</source>
        <comment>folders</comment>
        <translation>{names} hinzugefügt.</translation>
    </message>
    <message>
        <source>After {value}</source>
        <translation>Nach {value}</translation>
    </message>
    <message>
        <source>Album {value}</source>
        <translation>Album {value}</translation>
    </message>
    <message>
        <source>Albums</source>
        <translation>Alben</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>All is judged</source>
        <translation>Alles ist beurteilt</translation>
    </message>
    <message>
        <source>All of it, as JSON lines</source>
        <translation>Alles, als JSON-Zeilen</translation>
    </message>
    <message>
        <source>All photos</source>
        <translation>Alle Fotos</translation>
    </message>
    <message>
        <source>All photos, best first</source>
        <translation>Alle Fotos, beste zuerst</translation>
    </message>
    <message>
        <source>Also called</source>
        <translation>Auch genannt</translation>
    </message>
    <message>
        <source>Among the photos</source>
        <translation>Unter den Fotos</translation>
    </message>
    <message>
        <source>An album needs a name of at least one letter.</source>
        <translation>Ein Album braucht einen Namen mit mindestens einem Buchstaben.</translation>
    </message>
    <message>
        <source>Another Photolib is already writing to the library at {path}; close it first or choose another library with --library.</source>
        <translation>Ein anderes Photolib schreibt bereits in die Bibliothek {path}; schließen Sie es zuerst oder wählen Sie mit --library eine andere Bibliothek.</translation>
    </message>
    <message>
        <source>Another program is using the library at {path} and lets nobody else in, so this was not done; try again once it has ended.</source>
        <translation>Ein anderes Programm benutzt die Bibliothek {path} und lässt niemanden sonst hinein, deshalb wurde dies nicht ausgeführt; versuchen Sie es noch einmal, sobald es beendet ist.</translation>
    </message>
    <message>
        <source>Another program is using the library. What you change is saved as soon as it lets go.</source>
        <translation>Ein anderes Programm benutzt die Bibliothek. Was Sie ändern, wird gespeichert, sobald es sie freigibt.</translation>
    </message>
    <message>
        <source>Answers open with</source>
        <translation>Ergebnisse beginnen mit</translation>
    </message>
    <message>
        <source>Aperture f/ {value}</source>
        <translation>Blende f/ {value}</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Erscheinungsbild</translation>
    </message>
    <message>
        <source>Apple graphics</source>
        <translation>Apple-Grafik</translation>
    </message>
    <message>
        <source>Approximation: each place of the photo is compared with the text by itself.</source>
        <translation>Näherung: Jede Stelle des Fotos wird für sich mit dem Text verglichen.</translation>
    </message>
    <message>
        <source>Approximation: how much the match falls when each place is covered.</source>
        <translation>Näherung: wie sehr die Übereinstimmung sinkt, wenn die Stelle verdeckt wird.</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Architektur</translation>
    </message>
    <message>
        <source>Arranging by likeness…</source>
        <translation>Wird nach Ähnlichkeit angeordnet…</translation>
    </message>
    <message>
        <source>As fast as ViT-B-32, and understands queries in about 100 languages.</source>
        <translation>So schnell wie ViT-B-32, versteht Anfragen in etwa 100 Sprachen.</translation>
    </message>
    <message>
        <source>As fast as ViT-B-32, better with objects.</source>
        <translation>So schnell wie ViT-B-32, besser bei Gegenständen.</translation>
    </message>
    <message>
        <source>As open_clip names it; needed because no config.json lies beside the file.</source>
        <translation>Wie open_clip sie nennt; nötig, weil neben der Datei keine config.json liegt.</translation>
    </message>
    <message>
        <source>Ask before photos are moved to the trash</source>
        <translation>Nachfragen, bevor Fotos in den Papierkorb verschoben werden</translation>
    </message>
    <message>
        <source>Asked for as a</source>
        <translation>Abgefragt als</translation>
    </message>
    <message>
        <source>Asking for {name}…</source>
        <comment>a search model</comment>
        <translation>{name} wird angefragt…</translation>
    </message>
    <message>
        <source>At most {most} photos fit into a table; select fewer of them.</source>
        <translation>In eine Tabelle passen höchstens {most} Fotos; wählen Sie weniger aus.</translation>
    </message>
    <message>
        <source>At most {most} values can stand in one filter.</source>
        <translation>In einem Filter können höchstens {most} Werte stehen.</translation>
    </message>
    <message numerus="yes">
        <source>Auto-tag %Ln photos</source>
        <translation>
            <numerusform>%Ln Foto automatisch verschlagworten</numerusform>
            <numerusform>%Ln Fotos automatisch verschlagworten</numerusform>
        </translation>
    </message>
    <message>
        <source>Auto-tag new photos of this folder</source>
        <translation>Neue Fotos dieses Ordners automatisch verschlagworten</translation>
    </message>
    <message>
        <source>Auto-tag this folder</source>
        <translation>Diesen Ordner automatisch verschlagworten</translation>
    </message>
    <message>
        <source>Auto-tag this photo</source>
        <translation>Dieses Foto automatisch verschlagworten</translation>
    </message>
    <message>
        <source>Back from a photo like another</source>
        <translation>Zurück von einem ähnlichen Foto</translation>
    </message>
    <message>
        <source>Back to the large photo</source>
        <translation>Zurück zum großen Foto</translation>
    </message>
    <message>
        <source>Back to the photos</source>
        <translation>Zurück zu den Fotos</translation>
    </message>
    <message>
        <source>Back to the photos, or pause the slideshow</source>
        <translation>Zurück zu den Fotos oder Diaschau anhalten</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Before {value}</source>
        <translation>Vor {value}</translation>
    </message>
    <message>
        <source>Besides:</source>
        <translation>Außerdem:</translation>
    </message>
    <message>
        <source>Best match first</source>
        <translation>Beste Treffer zuerst</translation>
    </message>
    <message>
        <source>Bigger thumbnails</source>
        <translation>Größere Vorschaubilder</translation>
    </message>
    <message>
        <source>Bring back the library as of {date}?</source>
        <translation>Die Bibliothek auf den Stand vom {date} zurücksetzen?</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Durchsuchen…</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Nach Name</translation>
    </message>
    <message>
        <source>By one blend of all (early)</source>
        <translation>Nach einer Mischung aus allen (early)</translation>
    </message>
    <message>
        <source>By the sum of their likelihoods (late)</source>
        <translation>Nach der Summe ihrer Wahrscheinlichkeiten (late)</translation>
    </message>
    <message>
        <source>By what tells photos apart (attention)</source>
        <translation>Nach dem, was Fotos unterscheidet (attention)</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Camera {value}</source>
        <translation>Kamera {value}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel indexing</source>
        <translation>Indizierung abbrechen</translation>
    </message>
    <message>
        <source>Cancel reading text</source>
        <translation>Texterkennung abbrechen</translation>
    </message>
    <message>
        <source>Cancel this task</source>
        <translation>Diese Aufgabe abbrechen</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Beschreibung</translation>
    </message>
    <message numerus="yes">
        <source>Caption of %Ln photos</source>
        <translation>
            <numerusform>Beschreibung von %Ln Foto</numerusform>
            <numerusform>Beschreibung von %Ln Fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the caption of a photo</source>
        <translation>Beschreibung eines Fotos ändern</translation>
    </message>
    <message>
        <source>Change the caption of {count} photos</source>
        <translation>Beschreibung von {count} Fotos ändern</translation>
    </message>
    <message>
        <source>Change the title of a photo</source>
        <translation>Titel eines Fotos ändern</translation>
    </message>
    <message>
        <source>Change the title of {count} photos</source>
        <translation>Titel von {count} Fotos ändern</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Check the library</source>
        <translation>Bibliothek prüfen</translation>
    </message>
    <message>
        <source>Checking looks for damage and mends what can be mended: the index, vectors, thumbnails nobody needs. Exporting writes what the library knows, for other programs.</source>
        <translation>Die Prüfung sucht nach Schäden und behebt, was sich beheben lässt: Index, Vektoren, nicht mehr benötigte Vorschaubilder. Der Export schreibt für andere Programme auf, was die Bibliothek weiß.</translation>
    </message>
    <message>
        <source>Checkpoint file</source>
        <translation>Checkpoint-Datei</translation>
    </message>
    <message>
        <source>Checkpoints (*.safetensors)</source>
        <translation>Checkpoints (*.safetensors)</translation>
    </message>
    <message>
        <source>Choose a .safetensors checkpoint of an open_clip model. It is copied into Photolib&apos;s own folder after it has been tried.</source>
        <translation>Wählen Sie einen .safetensors-Checkpoint eines open_clip-Modells. Nach einem Probelauf wird er in den eigenen Ordner von Photolib kopiert.</translation>
    </message>
    <message>
        <source>Choose a checkpoint</source>
        <translation>Checkpoint wählen</translation>
    </message>
    <message>
        <source>Choose an action to give it other keys.</source>
        <translation>Wählen Sie eine Aktion, um ihr andere Tasten zu geben.</translation>
    </message>
    <message>
        <source>Choose another one under Preferences or with &apos;photolib models use&apos;.</source>
        <translation>Wählen Sie in den Einstellungen ein anderes.</translation>
    </message>
    <message>
        <source>Choose for me</source>
        <translation>Automatisch wählen</translation>
    </message>
    <message>
        <source>Choose “All” to see the nearest photos all the same.</source>
        <translation>„Alle“ wählen, um die ähnlichsten Fotos trotzdem zu sehen.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>Clear the search (Esc)</source>
        <translation>Suche leeren (Esc)</translation>
    </message>
    <message>
        <source>Clear the search history</source>
        <translation>Suchverlauf löschen</translation>
    </message>
    <message>
        <source>Click a photo or press X to leave it out, Return accepts the others, Shift+Return rejects all, Ctrl+Z undoes.</source>
        <translation>Ein Klick auf ein Foto oder X lässt es aus, Eingabe nimmt die übrigen an, Umschalt+Eingabe lehnt alle ab, Strg+Z macht rückgängig.</translation>
    </message>
    <message>
        <source>Click the field and press the keys.</source>
        <translation>In das Feld klicken und die Tasten drücken.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Compare side by side</source>
        <translation>Nebeneinander vergleichen</translation>
    </message>
    <message>
        <source>Compare with words too: a beach, people laughing</source>
        <translation>Auch mit Wörtern vergleichen: ein Strand, lachende Menschen</translation>
    </message>
    <message>
        <source>Compute on</source>
        <translation>Rechnen auf</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copies of your tags, ratings, captions and albums, made every day and before updates.</source>
        <translation>Kopien Ihrer Schlagwörter, Bewertungen, Beschreibungen und Alben, täglich und vor Aktualisierungen angelegt.</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>Als CSV kopieren</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Pfad kopieren</translation>
    </message>
    <message>
        <source>Counts from the next start of Photolib.</source>
        <translation>Gilt ab dem nächsten Start von Photolib.</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Date {value}</source>
        <translation>Datum {value}</translation>
    </message>
    <message>
        <source>Delete album</source>
        <translation>Album löschen</translation>
    </message>
    <message>
        <source>Delete the album “{name}”</source>
        <translation>Album „{name}“ löschen</translation>
    </message>
    <message>
        <source>Deleted the album “{name}”; its photos are untouched.</source>
        <translation>Album „{name}“ gelöscht; seine Fotos bleiben unberührt.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Details (Ctrl+I)</source>
        <translation>Details (Ctrl+I)</translation>
    </message>
    <message>
        <source>Different ratings</source>
        <translation>Verschiedene Bewertungen</translation>
    </message>
    <message>
        <source>Different texts</source>
        <translation>Verschiedene Texte</translation>
    </message>
    <message>
        <source>Dimensions</source>
        <translation>Abmessungen</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Do not ask again</source>
        <translation>Nicht mehr nachfragen</translation>
    </message>
    <message>
        <source>Do not keep any longer</source>
        <translation>Nicht länger behalten</translation>
    </message>
    <message>
        <source>Do not skip</source>
        <translation>Nicht überspringen</translation>
    </message>
    <message>
        <source>Do not suggest</source>
        <translation>Nicht vorschlagen</translation>
    </message>
    <message>
        <source>Done again: {change}.</source>
        <translation>Wiederholt: {change}.</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Herunterladen</translation>
    </message>
    <message>
        <source>Download from</source>
        <translation>Herunterladen von</translation>
    </message>
    <message>
        <source>Download progress</source>
        <translation>Fortschritt des Herunterladens</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Duplikate</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>English; German and Spanish fairly</source>
        <translation>Englisch; Deutsch und Spanisch leidlich</translation>
    </message>
    <message>
        <source>Every photo could be read</source>
        <translation>Alle Fotos konnten gelesen werden</translation>
    </message>
    <message>
        <source>Every photo could be read, but for those you have skipped</source>
        <translation>Alle Fotos konnten gelesen werden, außer den übersprungenen</translation>
    </message>
    <message>
        <source>Everything happens on this computer. Your photos are never uploaded, and never changed unless you ask for it.</source>
        <translation>Alles geschieht auf diesem Rechner. Ihre Fotos werden nie hochgeladen und nie verändert, es sei denn, Sie verlangen es.</translation>
    </message>
    <message>
        <source>Everything is in {path}.</source>
        <translation>Alles steht in {path}.</translation>
    </message>
    <message>
        <source>Everything, best first</source>
        <translation>Alles, beste zuerst</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>Erkunden</translation>
    </message>
    <message>
        <source>Explore shows the library as a map, photos that are alike side by side.</source>
        <translation>„Erkunden“ zeigt die Bibliothek als Karte, auf der ähnliche Fotos nebeneinanderliegen.</translation>
    </message>
    <message>
        <source>Explore the library as a map</source>
        <translation>Die Bibliothek als Karte erkunden</translation>
    </message>
    <message>
        <source>Export the library</source>
        <translation>Bibliothek exportieren</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>Belichtung</translation>
    </message>
    <message>
        <source>F marks a favourite, 1 to 5 give stars, T adds a tag. Ctrl+Z takes it back.</source>
        <translation>F markiert einen Favoriten, 1 bis 5 vergeben Sterne, T fügt ein Schlagwort hinzu. Ctrl+Z nimmt es zurück.</translation>
    </message>
    <message>
        <source>F1 lists all keys.</source>
        <translation>F1 zeigt alle Tasten.</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favorit</translation>
    </message>
    <message>
        <source>Favourite (F)</source>
        <translation>Favorit (F)</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoriten</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Dateiname</translation>
    </message>
    <message>
        <source>File size {value}</source>
        <translation>Dateigröße {value}</translation>
    </message>
    <message>
        <source>Files of one picture are shown here: copies, smaller ones, other formats. They are looked for after indexing.</source>
        <translation>Hier erscheinen Dateien desselben Bildes: Kopien, kleinere, andere Formate. Sie werden nach dem Indexieren gesucht.</translation>
    </message>
    <message>
        <source>Files of one picture: copies, smaller ones, other formats</source>
        <translation>Dateien desselben Bildes: Kopien, kleinere, andere Formate</translation>
    </message>
    <message>
        <source>Files of this photo</source>
        <translation>Dateien dieses Fotos</translation>
    </message>
    <message>
        <source>Filmstrip</source>
        <translation>Filmstreifen</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Find a label</source>
        <translation>Etikett suchen</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Einstellung suchen</translation>
    </message>
    <message>
        <source>Find an action or a key</source>
        <translation>Aktion oder Taste suchen</translation>
    </message>
    <message>
        <source>Find any photo by what it shows</source>
        <translation>Jedes Foto nach seinem Inhalt finden</translation>
    </message>
    <message>
        <source>Find similar photos</source>
        <translation>Ähnliche Fotos suchen</translation>
    </message>
    <message>
        <source>Finds your photos by what they show. Everything happens on this computer; your photos are never uploaded, and never changed unless you ask for it.

Free software under the MIT licence. Names of cities are from GeoNames (CC BY 4.0).</source>
        <translation>Findet Ihre Fotos nach dem, was sie zeigen. Alles geschieht auf diesem Rechner; Ihre Fotos werden nie hochgeladen und nie verändert, es sei denn, Sie verlangen es.

Freie Software unter der MIT-Lizenz. Städtenamen stammen von GeoNames (CC BY 4.0).</translation>
    </message>
    <message>
        <source>Fine distinctions; slow without a graphics card.</source>
        <translation>Feine Unterschiede; langsam ohne Grafikkarte.</translation>
    </message>
    <message>
        <source>First photo</source>
        <translation>Erstes Foto</translation>
    </message>
    <message>
        <source>Fit in the window</source>
        <translation>In Fenster einpassen</translation>
    </message>
    <message>
        <source>Focal length {value}</source>
        <translation>Brennweite {value}</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Folder {value}</source>
        <translation>Ordner {value}</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Ordner</translation>
    </message>
    <message numerus="yes">
        <source>Found %Ln photos…</source>
        <translation>
            <numerusform>%Ln Foto gefunden…</numerusform>
            <numerusform>%Ln Fotos gefunden…</numerusform>
        </translation>
    </message>
    <message>
        <source>Found {tags} for {photos}; nothing is added yet.</source>
        <translation>{tags} für {photos} gefunden; noch ist nichts hinzugefügt.</translation>
    </message>
    <message>
        <source>Full precision</source>
        <translation>Volle Genauigkeit</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>Getting the search model ready…</source>
        <translation>Das Suchmodell wird vorbereitet…</translation>
    </message>
    <message>
        <source>Go on with the starter</source>
        <translation>Mit dem Startmodell weitermachen</translation>
    </message>
    <message>
        <source>Go to the filmstrip</source>
        <translation>Zum Filmstreifen gehen</translation>
    </message>
    <message>
        <source>Good order</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Half precision, half the memory</source>
        <translation>Halbe Genauigkeit, halber Speicherbedarf</translation>
    </message>
    <message>
        <source>Has {value}</source>
        <translation>Hat {value}</translation>
    </message>
    <message>
        <source>Height {value}</source>
        <translation>Höhe {value}</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Here on the map</source>
        <translation>Hier auf der Karte</translation>
    </message>
    <message>
        <source>Histogram</source>
        <translation>Histogramm</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>How alike they are</source>
        <translation>Wie ähnlich sie sind</translation>
    </message>
    <message>
        <source>How alike they are…</source>
        <translation>Wie ähnlich sie sind…</translation>
    </message>
    <message>
        <source>How parts that describe one picture, such as a photo and words, become one ranking. fusion:early and the like in a query go before this.</source>
        <translation>Wie Teile, die ein gemeinsames Bild beschreiben, etwa ein Foto und Wörter, zu einer Rangfolge werden. fusion:early und Ähnliches in einer Suchanfrage hat Vorrang.</translation>
    </message>
    <message>
        <source>How sure a match has to be</source>
        <translation>Wie sicher ein Treffer sein muss</translation>
    </message>
    <message>
        <source>How what the model saw is kept in memory, from the next start. Half precision finds the same.</source>
        <translation>Wie das, was das Modell gesehen hat, im Arbeitsspeicher gehalten wird; gilt ab dem nächsten Start. Halbe Genauigkeit findet dasselbe.</translation>
    </message>
    <message>
        <source>ISO {value}</source>
        <translation>ISO {value}</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Import a model</source>
        <translation>Modell importieren</translation>
    </message>
    <message>
        <source>Import from a file…</source>
        <translation>Aus Datei importieren…</translation>
    </message>
    <message>
        <source>Import labels</source>
        <translation>Etiketten importieren</translation>
    </message>
    <message>
        <source>Imported from {file}.</source>
        <translation>Importiert aus {file}.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>In the filmstrip</source>
        <translation>Im Filmstreifen</translation>
    </message>
    <message>
        <source>In the label set {path}, line {number}, the label {reason_given}.</source>
        <translation>Im Etikettensatz {path}, Zeile {number}: Das Etikett {reason_given}.</translation>
    </message>
    <message>
        <source>In the label set {path}, {place}, {at} {reason_given}.</source>
        <translation>Im Etikettensatz {path}, {place}, {at} {reason_given}.</translation>
    </message>
    <message>
        <source>In the viewer</source>
        <translation>In der Fotoansicht</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In Verwendung</translation>
    </message>
    <message>
        <source>Indexing</source>
        <translation>Indizierung</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Informationen</translation>
    </message>
    <message>
        <source>Intel graphics</source>
        <translation>Intel-Grafik</translation>
    </message>
    <message>
        <source>Invert selection</source>
        <translation>Auswahl umkehren</translation>
    </message>
    <message>
        <source>Is {value}</source>
        <translation>Ist {value}</translation>
    </message>
    <message>
        <source>It comes along, works at once and offline, and is quick. It knows everyday things and scenes, and is often wrong beyond them.</source>
        <translation>Es wird mitgeliefert, funktioniert sofort und offline und ist schnell. Es kennt alltägliche Dinge und Szenen und irrt sich darüber hinaus oft.</translation>
    </message>
    <message>
        <source>It is described by {file} beside it.</source>
        <translation>Es wird durch {file} daneben beschrieben.</translation>
    </message>
    <message>
        <source>It matches better than {percent} of your photos.</source>
        <translation>Es passt besser als {percent} Ihrer Fotos.</translation>
    </message>
    <message>
        <source>Its name in the sidebar:</source>
        <translation>Name in der Seitenleiste:</translation>
    </message>
    <message>
        <source>Its name:</source>
        <translation>Name:</translation>
    </message>
    <message>
        <source>Judge “{name}”: {accepted} accepted, {rejected} rejected</source>
        <translation>„{name}“ beurteilen: {accepted} angenommen, {rejected} abgelehnt</translation>
    </message>
    <message>
        <source>Keep as suggestions</source>
        <translation>Als Vorschläge behalten</translation>
    </message>
    <message>
        <source>Keep this search</source>
        <translation>Diese Suche behalten</translation>
    </message>
    <message>
        <source>Keep this search in the sidebar</source>
        <translation>Diese Suche in der Seitenleiste behalten</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etikett</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiketten</translation>
    </message>
    <message>
        <source>Labels learn from what you accept and reject.</source>
        <translation>Etiketten lernen aus dem, was Sie annehmen und ablehnen.</translation>
    </message>
    <message>
        <source>Labels…</source>
        <translation>Etiketten…</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Last photo</source>
        <translation>Letztes Foto</translation>
    </message>
    <message>
        <source>Leave the slideshow or the viewer</source>
        <translation>Diaschau oder Fotoansicht verlassen</translation>
    </message>
    <message>
        <source>Leave this search</source>
        <translation>Diese Suche verlassen</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Lens</source>
        <translation>Objektiv</translation>
    </message>
    <message>
        <source>Lens {value}</source>
        <translation>Objektiv {value}</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Library: {library}
Log: {log}</source>
        <translation>Bibliothek: {library}
Protokoll: {log}</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Like {value}</source>
        <translation>Wie {value}</translation>
    </message>
    <message>
        <source>Likeness</source>
        <translation>Ähnlichkeit</translation>
    </message>
    <message>
        <source>List the photos in view, or those selected, in the grid</source>
        <translation>Die angezeigten oder ausgewählten Fotos im Raster auflisten</translation>
    </message>
    <message>
        <source>Lists of words (*.txt);;Label sets (*.toml)</source>
        <translation>Wortlisten (*.txt);;Etikettensätze (*.toml)</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Look for changes now</source>
        <translation>Jetzt nach Änderungen suchen</translation>
    </message>
    <message>
        <source>Look further along</source>
        <translation>Ausschnitt verschieben</translation>
    </message>
    <message>
        <source>Looking for changes in your folders.</source>
        <translation>In Ihren Ordnern wird nach Änderungen gesucht.</translation>
    </message>
    <message>
        <source>Looking for photos…</source>
        <translation>Fotos werden gesucht…</translation>
    </message>
    <message>
        <source>Looking for similar photos…</source>
        <translation>Ähnliche Fotos werden gesucht…</translation>
    </message>
    <message>
        <source>Looking for tags</source>
        <translation>Schlagwörter werden gesucht</translation>
    </message>
    <message>
        <source>Looking through the catalog, the index and the thumbnails…</source>
        <translation>Katalog, Index und Vorschaubilder werden durchgesehen…</translation>
    </message>
    <message>
        <source>Looking where it matches…</source>
        <translation>Übereinstimmende Stellen werden gesucht…</translation>
    </message>
    <message>
        <source>Looking whether the backup is whole…</source>
        <translation>Die Sicherung wird auf Vollständigkeit geprüft…</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Wird gesucht …</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird gesucht…</translation>
    </message>
    <message numerus="yes">
        <source>Made the album “{name}” with %Ln photos.</source>
        <translation>
            <numerusform>Album „{name}“ mit %Ln Foto angelegt.</numerusform>
            <numerusform>Album „{name}“ mit %Ln Fotos angelegt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Make a label of every line of a text file</source>
        <translation>Aus jeder Zeile einer Textdatei ein Etikett machen</translation>
    </message>
    <message>
        <source>Make a photo favourite</source>
        <translation>Ein Foto zum Favoriten machen</translation>
    </message>
    <message>
        <source>Make a photo no favourite</source>
        <translation>Ein Foto nicht mehr als Favorit führen</translation>
    </message>
    <message>
        <source>Make an album; photos are added by dragging them onto it</source>
        <translation>Album anlegen; Fotos werden durch Ziehen auf das Album hinzugefügt</translation>
    </message>
    <message>
        <source>Make the album “{name}”</source>
        <translation>Album „{name}“ anlegen</translation>
    </message>
    <message>
        <source>Make {count} photos favourites</source>
        <translation>{count} Fotos zu Favoriten machen</translation>
    </message>
    <message>
        <source>Make {count} photos no favourites</source>
        <translation>{count} Fotos nicht mehr als Favoriten führen</translation>
    </message>
    <message>
        <source>Making a backup…</source>
        <translation>Sicherung wird angelegt…</translation>
    </message>
    <message>
        <source>Many</source>
        <translation>Viele Sprachen</translation>
    </message>
    <message>
        <source>Map of the library by likeness</source>
        <translation>Karte der Bibliothek nach Ähnlichkeit</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Arbeitsspeicher</translation>
    </message>
    <message>
        <source>Menu (F10)</source>
        <translation>Menü (F10)</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Mistaken for, one a line</source>
        <translation>Wird verwechselt mit (eines je Zeile)</translation>
    </message>
    <message>
        <source>Move a photo to the Recycle Bin</source>
        <translation>Ein Foto in den Papierkorb verschieben</translation>
    </message>
    <message>
        <source>Move a photo to the Trash</source>
        <translation>Ein Foto in den Papierkorb verschieben</translation>
    </message>
    <message>
        <source>Move a photo to the trash</source>
        <translation>Ein Foto in den Papierkorb verschieben</translation>
    </message>
    <message numerus="yes">
        <source>Move these %Ln photos to the trash?</source>
        <translation>
            <numerusform>Dieses %Ln Foto in den Papierkorb verschieben?</numerusform>
            <numerusform>Diese %Ln Fotos in den Papierkorb verschieben?</numerusform>
        </translation>
    </message>
    <message>
        <source>Move this photo to the trash?</source>
        <translation>Dieses Foto in den Papierkorb verschieben?</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>In den Papierkorb verschieben</translation>
    </message>
    <message>
        <source>Move to trash…</source>
        <translation>In den Papierkorb verschieben…</translation>
    </message>
    <message>
        <source>Move {count} photos to the Recycle Bin</source>
        <translation>{count} Fotos in den Papierkorb verschieben</translation>
    </message>
    <message>
        <source>Move {count} photos to the Trash</source>
        <translation>{count} Fotos in den Papierkorb verschieben</translation>
    </message>
    <message>
        <source>Move {count} photos to the trash</source>
        <translation>{count} Fotos in den Papierkorb verschieben</translation>
    </message>
    <message numerus="yes">
        <source>Moved %Ln photos to the trash.</source>
        <translation>
            <numerusform>%Ln Foto in den Papierkorb verschoben.</numerusform>
            <numerusform>%Ln Fotos in den Papierkorb verschoben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Moving photos to the trash</source>
        <translation>Fotos werden in den Papierkorb verschoben</translation>
    </message>
    <message>
        <source>Much better with whole sentences than ViT-B-32, three to four times slower.</source>
        <translation>Viel besser bei ganzen Sätzen als ViT-B-32, drei- bis viermal so langsam.</translation>
    </message>
    <message>
        <source>NVIDIA graphics card</source>
        <translation>NVIDIA-Grafikkarte</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name in Photolib</source>
        <translation>Name in Photolib</translation>
    </message>
    <message>
        <source>Name, with what it is a kind of</source>
        <translation>Name, mit Oberbegriff</translation>
    </message>
    <message>
        <source>Names and folders that are left out, one a line, with * for anything: *.tmp, Rejects, 2019/raw. Counts from the next time that Photolib looks for changes.</source>
        <translation>Namen und Ordner, die ausgelassen werden, einer je Zeile, * steht für Beliebiges: *.tmp, Ausschuss, 2019/raw. Gilt, sobald Photolib das nächste Mal nach Änderungen sucht.</translation>
    </message>
    <message>
        <source>Near {value}</source>
        <translation>Nahe {value}</translation>
    </message>
    <message>
        <source>Never together with the others of</source>
        <translation>Nie zusammen mit den anderen aus</translation>
    </message>
    <message>
        <source>New album</source>
        <translation>Neues Album</translation>
    </message>
    <message>
        <source>New album…</source>
        <translation>Neues Album…</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Neue Tasten</translation>
    </message>
    <message>
        <source>New label</source>
        <translation>Neues Etikett</translation>
    </message>
    <message>
        <source>New label…</source>
        <translation>Neues Etikett…</translation>
    </message>
    <message>
        <source>New photos of this folder will get tag suggestions.</source>
        <translation>Neue Fotos dieses Ordners erhalten Schlagwortvorschläge.</translation>
    </message>
    <message>
        <source>New photos of this folder will not be tagged by themselves.</source>
        <translation>Neue Fotos dieses Ordners werden nicht automatisch verschlagwortet.</translation>
    </message>
    <message>
        <source>Newer than this backup, and put aside by restoring: {list}.</source>
        <translation>Neuer als diese Sicherung und beim Wiederherstellen beiseitegelegt: {list}.</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>Nächster Teil des Fensters</translation>
    </message>
    <message>
        <source>Next photo</source>
        <translation>Nächstes Foto</translation>
    </message>
    <message>
        <source>No duplicates</source>
        <translation>Keine Duplikate</translation>
    </message>
    <message>
        <source>No favourites yet</source>
        <translation>Noch keine Favoriten</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>Keine Tasten</translation>
    </message>
    <message>
        <source>No other label</source>
        <translation>Kein anderes Etikett</translation>
    </message>
    <message>
        <source>No photo has a number as large as this.</source>
        <translation>Kein Foto hat eine so große Zahl.</translation>
    </message>
    <message>
        <source>No photo has been indexed yet</source>
        <translation>Noch kein Foto wurde indiziert</translation>
    </message>
    <message>
        <source>No photo here fits all that was asked for.</source>
        <translation>Kein Foto hier entspricht allem, wonach gesucht wurde.</translation>
    </message>
    <message>
        <source>No photo is selected; select one, or name it after &apos;like:&apos;.</source>
        <translation>Es ist kein Foto ausgewählt; wählen Sie eines aus oder nennen Sie es nach &apos;like:&apos;.</translation>
    </message>
    <message>
        <source>No photos</source>
        <translation>Keine Fotos</translation>
    </message>
    <message>
        <source>No photos here yet</source>
        <translation>Hier sind noch keine Fotos</translation>
    </message>
    <message>
        <source>No photos of this day</source>
        <translation>Keine Fotos von diesem Tag</translation>
    </message>
    <message>
        <source>No rating</source>
        <translation>Keine Bewertung</translation>
    </message>
    <message>
        <source>No searches are remembered.</source>
        <translation>Es sind keine Suchen gemerkt.</translation>
    </message>
    <message>
        <source>No series</source>
        <translation>Keine Serien</translation>
    </message>
    <message>
        <source>No stars, no heart</source>
        <translation>Keine Sterne, kein Herz</translation>
    </message>
    <message>
        <source>No tag is certain enough for the photos of this folder.</source>
        <translation>Kein Schlagwort ist für die Fotos dieses Ordners sicher genug.</translation>
    </message>
    <message numerus="yes">
        <source>No tag is certain enough for these %Ln photos.</source>
        <translation>
            <numerusform>Kein Schlagwort ist für dieses %Ln Foto sicher genug.</numerusform>
            <numerusform>Kein Schlagwort ist für diese %Ln Fotos sicher genug.</numerusform>
        </translation>
    </message>
    <message>
        <source>No tag is certain enough for this photo.</source>
        <translation>Kein Schlagwort ist für dieses Foto sicher genug.</translation>
    </message>
    <message>
        <source>No word stands out. Titles, captions and tags that you give to photos are compared with this photo as well as the labels.</source>
        <translation>Kein Wort sticht hervor. Titel, Beschreibungen und Schlagwörter, die Sie Fotos geben, werden ebenso wie die Etiketten mit diesem Foto verglichen.</translation>
    </message>
    <message>
        <source>Northern hemisphere</source>
        <translation>Nordhalbkugel</translation>
    </message>
    <message>
        <source>Not a favourite</source>
        <translation>Kein Favorit</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>Not connected; its photos are kept in the library.</source>
        <translation>Nicht verbunden; die Fotos bleiben in der Bibliothek.</translation>
    </message>
    <message>
        <source>Not looked at yet.</source>
        <translation>Noch nicht ausgewertet.</translation>
    </message>
    <message>
        <source>Not understood: {text}. {problem}</source>
        <translation>Nicht verstanden: {text}. {problem}</translation>
    </message>
    <message>
        <source>Not {rest}</source>
        <translation>Nicht {rest}</translation>
    </message>
    <message>
        <source>Note: {place}, {keys} stays what it is: {action}.</source>
        <comment>place: in the viewer</comment>
        <translation>Hinweis: {place} behält {keys} seine Bedeutung: {action}.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Nothing here matches &apos;{query}&apos;.</source>
        <translation>Hier passt nichts zu „{query}“.</translation>
    </message>
    <message>
        <source>Nothing here surely matches &apos;{query}&apos;; 1 photo possibly does.</source>
        <translation>Hier passt nichts sicher zu „{query}“; 1 Foto möglicherweise.</translation>
    </message>
    <message>
        <source>Nothing here surely matches &apos;{query}&apos;; {count} photos possibly do.</source>
        <translation>Hier passt nichts sicher zu „{query}“; {count} Fotos möglicherweise.</translation>
    </message>
    <message>
        <source>Nothing is left to judge</source>
        <translation>Nichts mehr zu beurteilen</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Nichts Neues</translation>
    </message>
    <message>
        <source>Nothing to explore yet</source>
        <translation>Noch nichts zu erkunden</translation>
    </message>
    <message>
        <source>Nothing to find stands in these parentheses.</source>
        <translation>In diesen Klammern steht nichts, was gesucht wird.</translation>
    </message>
    <message>
        <source>Nothing was tagged, rated, described or added since.</source>
        <translation>Seither wurde nichts verschlagwortet, bewertet, beschrieben oder hinzugefügt.</translation>
    </message>
    <message>
        <source>Notice new, changed and moved photos by itself</source>
        <translation>Neue, geänderte und verschobene Fotos automatisch bemerken</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Älteste zuerst</translation>
    </message>
    <message>
        <source>On the map</source>
        <translation>Auf der Karte</translation>
    </message>
    <message>
        <source>On this day</source>
        <translation>An diesem Tag</translation>
    </message>
    <message>
        <source>Only a comma stands here.</source>
        <translation>Hier steht nur ein Komma.</translation>
    </message>
    <message>
        <source>Only what very likely shows what you asked for</source>
        <translation>Nur was sehr wahrscheinlich das Gesuchte zeigt</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Open the photo</source>
        <translation>Foto öffnen</translation>
    </message>
    <message>
        <source>Or by sentences of its own, one a line</source>
        <translation>Oder mit eigenen Sätzen (einer je Zeile)</translation>
    </message>
    <message>
        <source>Order of the photos</source>
        <translation>Reihenfolge der Fotos</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Paint over the photo where these words match</source>
        <translation>Auf dem Foto einfärben, wo diese Wörter zutreffen</translation>
    </message>
    <message>
        <source>Parts of a query</source>
        <translation>Teile einer Suchanfrage</translation>
    </message>
    <message>
        <source>Parts of a query are combined</source>
        <translation>Teile einer Suchanfrage werden kombiniert</translation>
    </message>
    <message>
        <source>Path copied.</source>
        <translation>Pfad kopiert.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Pause indexing</source>
        <translation>Indizierung anhalten</translation>
    </message>
    <message>
        <source>Pause while the computer runs on its battery</source>
        <translation>Anhalten, solange der Rechner mit Akku läuft</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message numerus="yes">
        <source>Paused at {done} of %Ln photos</source>
        <translation>
            <numerusform>Angehalten bei {done} von %Ln Foto</numerusform>
            <numerusform>Angehalten bei {done} von %Ln Fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused · Space goes on</source>
        <translation>Angehalten · Space setzt fort</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Photo viewer</source>
        <translation>Fotoansicht</translation>
    </message>
    <message>
        <source>Photolib could not start because of a fault of its own. Your photos and your library are untouched. Please try again; if it stays, report it with the file {log}.</source>
        <translation>Photolib konnte wegen eines eigenen Fehlers nicht starten. Ihre Fotos und Ihre Bibliothek sind unberührt. Bitte versuchen Sie es erneut; bleibt der Fehler bestehen, melden Sie ihn mit der Datei {log}.</translation>
    </message>
    <message>
        <source>Photolib ended unexpectedly last time.</source>
        <translation>Photolib wurde beim letzten Mal unerwartet beendet.</translation>
    </message>
    <message>
        <source>Photolib may not write to {path}; allow writing there or choose another library folder with --library.</source>
        <translation>Photolib darf nicht in {path} schreiben; erlauben Sie das Schreiben dort oder wählen Sie mit --library einen anderen Ordner für die Bibliothek.</translation>
    </message>
    <message>
        <source>Photolib watches these folders, with all folders in them. Photos stay where they are.</source>
        <translation>Photolib beobachtet diese Ordner mit allen Ordnern darin. Die Fotos bleiben, wo sie sind.</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Photos added in the last 30 days are shown here.</source>
        <translation>Hier erscheinen Fotos, die in den letzten 30 Tagen hinzugefügt wurden.</translation>
    </message>
    <message>
        <source>Photos appear by themselves as soon as they are found.</source>
        <translation>Fotos erscheinen von selbst, sobald sie gefunden sind.</translation>
    </message>
    <message>
        <source>Photos around the border</source>
        <translation>Fotos an der Grenze</translation>
    </message>
    <message>
        <source>Photos at once</source>
        <translation>Fotos gleichzeitig</translation>
    </message>
    <message>
        <source>Photos decoded at once</source>
        <translation>Gleichzeitig dekodierte Fotos</translation>
    </message>
    <message>
        <source>Photos like this one</source>
        <translation>Ähnliche Fotos</translation>
    </message>
    <message>
        <source>Photos like this one (L)</source>
        <translation>Ähnliche Fotos (L)</translation>
    </message>
    <message>
        <source>Photos moved to the trash can be restored from here.</source>
        <translation>In den Papierkorb verschobene Fotos lassen sich hier wiederherstellen.</translation>
    </message>
    <message>
        <source>Photos take their place on the map once they are indexed.</source>
        <translation>Fotos nehmen ihren Platz auf der Karte ein, sobald sie indiziert sind.</translation>
    </message>
    <message>
        <source>Photos taken on this day of earlier years</source>
        <translation>Fotos, die in früheren Jahren an diesem Tag aufgenommen wurden</translation>
    </message>
    <message>
        <source>Photos taken on this day of earlier years are shown here.</source>
        <translation>Hier erscheinen Fotos, die in früheren Jahren an diesem Tag aufgenommen wurden.</translation>
    </message>
    <message>
        <source>Photos that a camera took within three seconds</source>
        <translation>Fotos, die eine Kamera innerhalb von drei Sekunden aufgenommen hat</translation>
    </message>
    <message>
        <source>Photos that a camera took within three seconds are shown here together.</source>
        <translation>Hier erscheinen Fotos zusammen, die eine Kamera innerhalb von drei Sekunden aufgenommen hat.</translation>
    </message>
    <message>
        <source>Photos that are not indexed yet are left out.</source>
        <translation>Noch nicht indizierte Fotos werden ausgelassen.</translation>
    </message>
    <message>
        <source>Photos that came into the library in the last 30 days</source>
        <translation>Fotos, die in den letzten 30 Tagen in die Bibliothek kamen</translation>
    </message>
    <message>
        <source>Photos that cannot be searched</source>
        <translation>Fotos, die nicht durchsucht werden können</translation>
    </message>
    <message>
        <source>Photos that match with at least {percent}</source>
        <translation>Fotos mit mindestens {percent} Übereinstimmung</translation>
    </message>
    <message>
        <source>Photos that were moved to the trash from here; they can be restored</source>
        <translation>Fotos, die von hier in den Papierkorb verschoben wurden; sie lassen sich wiederherstellen</translation>
    </message>
    <message>
        <source>Photos to judge</source>
        <translation>Zu beurteilende Fotos</translation>
    </message>
    <message>
        <source>Photos with a heart</source>
        <translation>Fotos mit einem Herz</translation>
    </message>
    <message>
        <source>Photos with problems, by reason</source>
        <translation>Fotos mit Problemen, nach Grund</translation>
    </message>
    <message>
        <source>Photos, as a table</source>
        <translation>Fotos, als Tabelle</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>Möglich</translation>
    </message>
    <message>
        <source>Possible match</source>
        <translation>Möglicher Treffer</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <source>Press F on a photo to give it a heart.</source>
        <translation>Auf einem Foto F drücken, um ihm ein Herz zu geben.</translation>
    </message>
    <message>
        <source>Previews of photos cannot be kept, so it takes longer to show them. {problem}</source>
        <translation>Vorschaubilder lassen sich nicht aufbewahren, daher dauert es länger, bis Fotos erscheinen. {problem}</translation>
    </message>
    <message>
        <source>Previous part of the window</source>
        <translation>Vorheriger Teil des Fensters</translation>
    </message>
    <message>
        <source>Previous photo</source>
        <translation>Vorheriges Foto</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Problems…</source>
        <translation>Probleme…</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Prozessor</translation>
    </message>
    <message>
        <source>Progress of indexing</source>
        <translation>Fortschritt der Indizierung</translation>
    </message>
    <message>
        <source>Progress of reading text</source>
        <translation>Fortschritt der Texterkennung</translation>
    </message>
    <message>
        <source>Progress of this task</source>
        <translation>Fortschritt dieser Aufgabe</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Rate a photo with no stars</source>
        <translation>Einem Foto keine Sterne geben</translation>
    </message>
    <message>
        <source>Rate a photo with {stars} star</source>
        <translation>Einem Foto {stars} Stern geben</translation>
    </message>
    <message>
        <source>Rate a photo with {stars} stars</source>
        <translation>Einem Foto {stars} Sterne geben</translation>
    </message>
    <message>
        <source>Rate with a click, or with the keys 0 to 5</source>
        <translation>Mit einem Klick oder mit den Tasten 0 bis 5 bewerten</translation>
    </message>
    <message>
        <source>Rate {count} photos with no stars</source>
        <translation>{count} Fotos keine Sterne geben</translation>
    </message>
    <message>
        <source>Rate {count} photos with {stars} star</source>
        <translation>{count} Fotos {stars} Stern geben</translation>
    </message>
    <message>
        <source>Rate {count} photos with {stars} stars</source>
        <translation>{count} Fotos {stars} Sterne geben</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Rating {value}</source>
        <translation>Bewertung {value}</translation>
    </message>
    <message>
        <source>Rating: different ratings</source>
        <translation>Bewertung: verschiedene Bewertungen</translation>
    </message>
    <message>
        <source>Rating: {rating} of {stars} stars</source>
        <translation>Bewertung: {rating} von {stars} Sternen</translation>
    </message>
    <message>
        <source>Read the text in photos, in the background</source>
        <translation>Text in Fotos im Hintergrund lesen</translation>
    </message>
    <message>
        <source>Reading text, {place}</source>
        <comment>{place} is as in “3 of 20”</comment>
        <translation>Text wird gelesen, {place}</translation>
    </message>
    <message>
        <source>Reading the text in photos needs software that is not installed; {remedy}</source>
        <translation>Zum Lesen von Text in Fotos fehlt ein Programm, das nicht installiert ist; {remedy}</translation>
    </message>
    <message numerus="yes">
        <source>Reading: {read} of %Ln photos are done.</source>
        <translation>
            <numerusform>Wird gelesen: {read} von %Ln Foto fertig.</numerusform>
            <numerusform>Wird gelesen: {read} von %Ln Fotos fertig.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Recently added</source>
        <translation>Kürzlich hinzugefügt</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Empfohlen</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Redo: {change}</source>
        <translation>Wiederholen: {change}</translation>
    </message>
    <message>
        <source>Reject all</source>
        <translation>Alle ablehnen</translation>
    </message>
    <message>
        <source>Reject {count} suggested tag</source>
        <translation>{count} Vorschlag ablehnen</translation>
    </message>
    <message>
        <source>Reject {count} suggested tags</source>
        <translation>{count} Vorschläge ablehnen</translation>
    </message>
    <message>
        <source>Reject {tag}</source>
        <translation>{tag} ablehnen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove a tag</source>
        <translation>Ein Schlagwort entfernen</translation>
    </message>
    <message>
        <source>Remove folder</source>
        <translation>Ordner entfernen</translation>
    </message>
    <message>
        <source>Remove folder from library…</source>
        <translation>Ordner aus der Bibliothek entfernen…</translation>
    </message>
    <message>
        <source>Remove from the album “{name}”</source>
        <translation>Aus dem Album „{name}“ entfernen</translation>
    </message>
    <message>
        <source>Remove from this album</source>
        <translation>Aus diesem Album entfernen</translation>
    </message>
    <message>
        <source>Remove {tag}</source>
        <translation>{tag} entfernen</translation>
    </message>
    <message>
        <source>Remove “{name}” from the library?</source>
        <translation>„{name}“ aus der Bibliothek entfernen?</translation>
    </message>
    <message numerus="yes">
        <source>Removed %Ln photos from “{name}”.</source>
        <translation>
            <numerusform>%Ln Foto aus „{name}“ entfernt.</numerusform>
            <numerusform>%Ln Fotos aus „{name}“ entfernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed {name}. The photos are untouched.</source>
        <translation>{name} entfernt. Die Fotos sind unberührt.</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen …</translation>
    </message>
    <message>
        <source>Rename album…</source>
        <translation>Album umbenennen…</translation>
    </message>
    <message>
        <source>Rename an album to “{name}”</source>
        <translation>Ein Album in „{name}“ umbenennen</translation>
    </message>
    <message>
        <source>Rename the album</source>
        <translation>Album umbenennen</translation>
    </message>
    <message>
        <source>Rename the tag “{name}” to “{to}”</source>
        <translation>Schlagwort „{name}“ in „{to}“ umbenennen</translation>
    </message>
    <message>
        <source>Reopen a decision</source>
        <translation>Eine Entscheidung wieder öffnen</translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation>Jetzt neu starten</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Restore the last copy</source>
        <translation>Letzte Kopie wiederherstellen</translation>
    </message>
    <message numerus="yes">
        <source>Restored %Ln photos.</source>
        <translation>
            <numerusform>%Ln Foto wiederhergestellt.</numerusform>
            <numerusform>%Ln Fotos wiederhergestellt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Wiederherstellen…</translation>
    </message>
    <message>
        <source>Restoring photos</source>
        <translation>Fotos werden wiederhergestellt</translation>
    </message>
    <message>
        <source>Results for “{query}”</source>
        <translation>Ergebnisse für „{query}“</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Resume indexing</source>
        <translation>Indizierung fortsetzen</translation>
    </message>
    <message>
        <source>Retry unreadable photos</source>
        <translation>Unlesbare Fotos erneut versuchen</translation>
    </message>
    <message>
        <source>Review suggested tags</source>
        <translation>Vorschläge prüfen</translation>
    </message>
    <message>
        <source>Review suggested tags…</source>
        <translation>Vorschläge prüfen…</translation>
    </message>
    <message>
        <source>Save label</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Say after {key}: what it should be, without a space between.</source>
        <translation>Sagen Sie nach {key}: ohne Leerzeichen, was es sein soll.</translation>
    </message>
    <message>
        <source>Say after {sign} what to add or take away.</source>
        <translation>Sagen Sie nach {sign}, was hinzukommen oder wegfallen soll.</translation>
    </message>
    <message>
        <source>Say after {sign} what to leave out.</source>
        <translation>Sagen Sie nach {sign}, was wegbleiben soll.</translation>
    </message>
    <message>
        <source>Search</source>
        <comment>page of the preferences</comment>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search by copied picture</source>
        <translation>Mit kopiertem Bild suchen</translation>
    </message>
    <message>
        <source>Search by what your photos show: a dog on a beach</source>
        <translation>Suchen, was Ihre Fotos zeigen: ein Hund am Strand</translation>
    </message>
    <message>
        <source>Search in your own words, or drop a picture on the search bar.</source>
        <translation>In eigenen Worten suchen oder ein Bild auf die Suchleiste ziehen.</translation>
    </message>
    <message>
        <source>Search is getting ready…</source>
        <translation>Die Suche wird vorbereitet…</translation>
    </message>
    <message>
        <source>Search is not available</source>
        <translation>Die Suche ist nicht verfügbar</translation>
    </message>
    <message>
        <source>Search model</source>
        <translation>Suchmodell</translation>
    </message>
    <message>
        <source>Search model {model}</source>
        <translation>Suchmodell {model}</translation>
    </message>
    <message>
        <source>Search model {model} on {device}</source>
        <translation>Suchmodell {model} auf {device}</translation>
    </message>
    <message>
        <source>Search photos</source>
        <translation>Fotos suchen</translation>
    </message>
    <message>
        <source>Search there</source>
        <translation>Dort suchen</translation>
    </message>
    <message>
        <source>Search will be ready in a moment</source>
        <translation>Die Suche ist gleich bereit</translation>
    </message>
    <message>
        <source>Search without {text}</source>
        <translation>Ohne {text} suchen</translation>
    </message>
    <message>
        <source>Searches</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Searching for less like this.</source>
        <translation>Es wird nach weniger dieser Art gesucht.</translation>
    </message>
    <message>
        <source>Searching for more like this.</source>
        <translation>Es wird nach mehr dieser Art gesucht.</translation>
    </message>
    <message>
        <source>Seasons</source>
        <translation>Jahreszeiten</translation>
    </message>
    <message>
        <source>Seconds for each photo of a slideshow</source>
        <translation>Sekunden je Foto einer Diaschau</translation>
    </message>
    <message>
        <source>See models</source>
        <translation>Modelle ansehen</translation>
    </message>
    <message>
        <source>See the models…</source>
        <translation>Modelle ansehen…</translation>
    </message>
    <message>
        <source>See what is wrong</source>
        <translation>Ansehen, was nicht stimmt</translation>
    </message>
    <message>
        <source>See why, and what to do about it</source>
        <translation>Ansehen, warum und was dagegen zu tun ist</translation>
    </message>
    <message>
        <source>Select a photo to see its details.</source>
        <translation>Ein Foto auswählen, um seine Details zu sehen.</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
    <message>
        <source>Select all files but the one to keep of each picture; Del moves them to the trash</source>
        <translation>Von jedem Bild alle Dateien bis auf die zu behaltende auswählen; Entf legt sie in den Papierkorb</translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation>Nichts auswählen</translation>
    </message>
    <message>
        <source>Select nothing, then back to the photos</source>
        <translation>Auswahl aufheben, dann zurück zu den Fotos</translation>
    </message>
    <message>
        <source>Select or leave out the photo</source>
        <translation>Foto auswählen oder auslassen</translation>
    </message>
    <message>
        <source>Select or leave out the photo in the middle</source>
        <translation>Das Foto in der Mitte auswählen oder auslassen</translation>
    </message>
    <message>
        <source>Select photos and drag them onto the album, or add them with a right click.</source>
        <translation>Fotos auswählen und auf das Album ziehen oder per Rechtsklick hinzufügen.</translation>
    </message>
    <message>
        <source>Select the copies</source>
        <translation>Kopien auswählen</translation>
    </message>
    <message>
        <source>Selected on the map</source>
        <translation>Auf der Karte ausgewählt</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Serien</translation>
    </message>
    <message>
        <source>Set all back</source>
        <translation>Alle zurücksetzen</translation>
    </message>
    <message>
        <source>Set back</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln skipped photos</source>
        <translation>
            <numerusform>%Ln übersprungenes Foto anzeigen</numerusform>
            <numerusform>%Ln übersprungene Fotos anzeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Show RAW+JPEG pairs and Live Photos as one photo each</source>
        <translation>RAW+JPEG-Paare und Live Photos jeweils als ein Foto anzeigen</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>In Dateiverwaltung anzeigen</translation>
    </message>
    <message>
        <source>Show less like this</source>
        <translation>Weniger dieser Art anzeigen</translation>
    </message>
    <message>
        <source>Show more like this</source>
        <translation>Mehr dieser Art anzeigen</translation>
    </message>
    <message>
        <source>Show my photos</source>
        <translation>Meine Fotos anzeigen</translation>
    </message>
    <message>
        <source>Show or hide the sidebar</source>
        <translation>Seitenleiste ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Show report</source>
        <translation>Bericht anzeigen</translation>
    </message>
    <message numerus="yes">
        <source>Show the %Ln selected</source>
        <comment>photos</comment>
        <translation>
            <numerusform>%Ln ausgewähltes anzeigen</numerusform>
            <numerusform>Die %Ln ausgewählten anzeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the photo</source>
        <translation>Das Foto anzeigen</translation>
    </message>
    <message>
        <source>Show the whole map</source>
        <translation>Ganze Karte anzeigen</translation>
    </message>
    <message>
        <source>Show where</source>
        <translation>Stelle anzeigen</translation>
    </message>
    <message>
        <source>Shutter {value}</source>
        <translation>Belichtung {value}</translation>
    </message>
    <message>
        <source>Similar</source>
        <translation>Ähnlich</translation>
    </message>
    <message>
        <source>Similar to {name}</source>
        <translation>Ähnlich wie {name}</translation>
    </message>
    <message>
        <source>Since {value}</source>
        <translation>Seit {value}</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Size of the thumbnails</source>
        <translation>Größe der Vorschaubilder</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Skip the first steps</source>
        <translation>Erste Schritte überspringen</translation>
    </message>
    <message>
        <source>Slideshow</source>
        <translation>Diaschau</translation>
    </message>
    <message>
        <source>Small and instant, comes with Photolib; the larger models find finer things.</source>
        <translation>Klein und sofort da, liegt Photolib bei; die größeren Modelle finden Feineres.</translation>
    </message>
    <message>
        <source>Smaller thumbnails</source>
        <translation>Kleinere Vorschaubilder</translation>
    </message>
    <message>
        <source>Some photos lost their vectors; run &apos;photolib index&apos;.</source>
        <translation>Einige Fotos haben ihre Vektoren verloren; sie werden beim nächsten Indizieren neu berechnet.</translation>
    </message>
    <message>
        <source>Something went wrong inside Photolib; the log has the details.</source>
        <translation>In Photolib ist etwas schiefgegangen; Einzelheiten stehen im Protokoll.</translation>
    </message>
    <message>
        <source>Southern hemisphere</source>
        <translation>Südhalbkugel</translation>
    </message>
    <message>
        <source>Square thumbnails</source>
        <translation>Quadratische Vorschaubilder</translation>
    </message>
    <message>
        <source>Square thumbnails (Ctrl+G)</source>
        <translation>Quadratische Vorschaubilder (Ctrl+G)</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Step {step} of {steps}</source>
        <translation>Schritt {step} von {steps}</translation>
    </message>
    <message>
        <source>Stop arranging</source>
        <translation>Anordnen beenden</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Speicherplatz</translation>
    </message>
    <message>
        <source>Store what is left as suggestions and judge them later</source>
        <translation>Übrige als Vorschläge speichern und später beurteilen</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Stark</translation>
    </message>
    <message>
        <source>Strong and possible matches</source>
        <translation>Starke und mögliche Treffer</translation>
    </message>
    <message>
        <source>Strong match</source>
        <translation>Starker Treffer</translation>
    </message>
    <message>
        <source>Strong matches</source>
        <translation>Starke Treffer</translation>
    </message>
    <message>
        <source>Suggest tags</source>
        <translation>Schlagwörter vorschlagen</translation>
    </message>
    <message>
        <source>Suggest tags for new photos of this folder</source>
        <translation>Für neue Fotos dieses Ordners Schlagwörter vorschlagen</translation>
    </message>
    <message>
        <source>Suggest tags for {count} photos</source>
        <translation>Schlagwörter für {count} Fotos vorschlagen</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>Vorgeschlagen</translation>
    </message>
    <message>
        <source>Suggested tag {tag}, {percent}</source>
        <translation>Vorgeschlagenes Schlagwort {tag}, {percent}</translation>
    </message>
    <message>
        <source>Suggested tags</source>
        <translation>Vorgeschlagene Schlagwörter</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Vorschläge</translation>
    </message>
    <message>
        <source>Switch light and dark</source>
        <translation>Zwischen Hell und Dunkel wechseln</translation>
    </message>
    <message>
        <source>System language</source>
        <translation>Sprache des Systems</translation>
    </message>
    <message>
        <source>Table of similarities</source>
        <translation>Tabelle der Ähnlichkeiten</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message numerus="yes">
        <source>Tag of %Ln photos</source>
        <translation>
            <numerusform>Schlagwort von %Ln Foto</numerusform>
            <numerusform>Schlagwort von %Ln Fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>Tag photos from this probability on</source>
        <translation>Fotos ab dieser Wahrscheinlichkeit verschlagworten</translation>
    </message>
    <message>
        <source>Tag {tag}</source>
        <translation>Schlagwort {tag}</translation>
    </message>
    <message>
        <source>Tag {value}</source>
        <translation>Schlagwort {value}</translation>
    </message>
    <message>
        <source>Tagged with “{name}”.</source>
        <translation>Mit „{name}“ verschlagwortet.</translation>
    </message>
    <message>
        <source>Tagging</source>
        <translation>Verschlagwortung</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Tags, ratings, captions, albums and saved searches become what they were then. Your photo files are not touched. What the library holds now is kept as a backup first, so you can come back to it in the same way. Photolib opens anew for this.</source>
        <translation>Schlagwörter, Bewertungen, Beschreibungen, Alben und gespeicherte Suchen werden wieder so, wie sie damals waren. Ihre Fotodateien bleiben unberührt. Was die Bibliothek jetzt enthält, wird zuvor als Sicherung aufbewahrt, sodass Sie auf gleichem Weg dorthin zurückkehren können. Photolib wird dazu neu geöffnet.</translation>
    </message>
    <message>
        <source>Take them over</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Aufgenommen</translation>
    </message>
    <message>
        <source>Teach a label</source>
        <translation>Etikett anlernen</translation>
    </message>
    <message>
        <source>Teach a label from these photos…</source>
        <translation>Etikett aus diesen Fotos anlernen…</translation>
    </message>
    <message>
        <source>Teach “{name}”</source>
        <translation>„{name}“ lehren</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Text in photos</source>
        <translation>Text in Fotos</translation>
    </message>
    <message>
        <source>Text in the photo</source>
        <translation>Text im Foto</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Das hat nicht funktioniert</translation>
    </message>
    <message>
        <source>The address of a mirror of the Hugging Face hub</source>
        <translation>Die Adresse eines Spiegelservers des Hugging Face Hub</translation>
    </message>
    <message>
        <source>The backup is made.</source>
        <translation>Die Sicherung ist angelegt.</translation>
    </message>
    <message>
        <source>The best of the fast ones.</source>
        <translation>Das beste der schnellen.</translation>
    </message>
    <message>
        <source>The best search for its speed, in many languages; needs about 3 GB of memory.</source>
        <translation>Die beste Suche für ihr Tempo, in vielen Sprachen; braucht etwa 3 GB Speicher.</translation>
    </message>
    <message>
        <source>The catalog file is damaged; close Photolib and run &apos;photolib doctor --recover&apos;, or &apos;photolib restore latest&apos;.</source>
        <translation>Die Katalogdatei ist beschädigt; schließen Sie Photolib und führen Sie &apos;photolib doctor --recover&apos; oder &apos;photolib restore latest&apos; aus.</translation>
    </message>
    <message>
        <source>The catalog {path} is damaged ({detail}); restore one of the copies in {backups} or move the file away to start a new library.</source>
        <translation>Der Katalog {path} ist beschädigt ({detail}); stellen Sie eine der Kopien in {backups} wieder her oder verschieben Sie die Datei, um eine neue Bibliothek zu beginnen.</translation>
    </message>
    <message>
        <source>The catalog: {line}</source>
        <translation>Der Katalog: {line}</translation>
    </message>
    <message>
        <source>The classic: fast on any computer, good for everyday words.</source>
        <translation>Der Klassiker: schnell auf jedem Rechner, gut für alltägliche Wörter.</translation>
    </message>
    <message>
        <source>The closest photos:</source>
        <translation>Die ähnlichsten Fotos:</translation>
    </message>
    <message>
        <source>The config file {path} cannot be read ({error}); it must be a JSON file.</source>
        <translation>Die Konfigurationsdatei {path} ist nicht lesbar ({error}); sie muss eine JSON-Datei sein.</translation>
    </message>
    <message>
        <source>The config file {path} holds no model description.</source>
        <translation>Die Konfigurationsdatei {path} enthält keine Beschreibung eines Modells.</translation>
    </message>
    <message>
        <source>The config file {path} lacks {name}; it is not an open_clip model config.</source>
        <translation>In der Konfigurationsdatei {path} fehlt {name}; sie ist keine Modellkonfiguration von open_clip.</translation>
    </message>
    <message>
        <source>The copy could not be put in place ({error}); free some space or check the permissions, and try again.</source>
        <translation>Die Kopie konnte nicht eingesetzt werden ({error}); schaffen Sie Platz oder prüfen Sie die Zugriffsrechte und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The device {device} is not available on this machine; choose auto or cpu.</source>
        <translation>Das Gerät {device} gibt es auf diesem Rechner nicht; wählen Sie auto oder cpu.</translation>
    </message>
    <message>
        <source>The disk that holds {path} cannot store files of this size; move the models folder to another disk.</source>
        <translation>Der Datenträger mit {path} kann keine so großen Dateien speichern; verschieben Sie den Modellordner auf einen anderen.</translation>
    </message>
    <message>
        <source>The disk that holds {path} is full; free some space and try again. Everything saved so far is kept.</source>
        <translation>Der Datenträger mit {path} ist voll; schaffen Sie Platz und versuchen Sie es erneut. Alles bisher Gespeicherte bleibt erhalten.</translation>
    </message>
    <message>
        <source>The drive that holds {path} cannot be read or written just now ({error}); check the drive and try again.</source>
        <translation>Das Laufwerk mit {path} lässt sich gerade nicht lesen oder beschreiben ({error}); prüfen Sie das Laufwerk und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The file is no longer in its folder.</source>
        <translation>Die Datei ist nicht mehr in ihrem Ordner.</translation>
    </message>
    <message>
        <source>The file is no longer in its folder; this is its thumbnail.</source>
        <translation>Die Datei ist nicht mehr in ihrem Ordner; dies ist ihr Vorschaubild.</translation>
    </message>
    <message>
        <source>The file said “{text}”</source>
        <translation>In der Datei stand „{text}“</translation>
    </message>
    <message>
        <source>The file&apos;s own name</source>
        <translation>Der eigene Name der Datei</translation>
    </message>
    <message>
        <source>The files of the model {name} cannot be read ({error}).</source>
        <translation>Die Dateien des Modells {name} sind nicht lesbar ({error}).</translation>
    </message>
    <message>
        <source>The files on the disk are moved, with their sidecars, to the trash of this computer. You can restore them from there, or here under Trash.</source>
        <translation>Die Dateien auf der Festplatte werden samt ihren Filialdateien in den Papierkorb dieses Rechners verschoben. Sie lassen sich von dort oder hier unter „Papierkorb“ wiederherstellen.</translation>
    </message>
    <message>
        <source>The folder of this photo is not connected.</source>
        <translation>Der Ordner dieses Fotos ist nicht verbunden.</translation>
    </message>
    <message>
        <source>The folder of this photo is not connected; this is its thumbnail.</source>
        <translation>Der Ordner dieses Fotos ist nicht verbunden; dies ist sein Vorschaubild.</translation>
    </message>
    <message>
        <source>The folder {path} holds no {file}; name the model&apos;s .safetensors file.</source>
        <translation>Der Ordner {path} enthält keine {file}; nennen Sie die .safetensors-Datei des Modells.</translation>
    </message>
    <message>
        <source>The group {group} {reason_given}; let the label exclude none.</source>
        <translation>Die Gruppe {group} {reason_given}; lassen Sie das Etikett keine andere ausschließen.</translation>
    </message>
    <message>
        <source>The label set {path} cannot be read: {error}.</source>
        <translation>Der Etikettensatz {path} ist nicht lesbar: {error}.</translation>
    </message>
    <message>
        <source>The label set {path} cannot be written: {error}.</source>
        <translation>Der Etikettensatz {path} lässt sich nicht schreiben: {error}.</translation>
    </message>
    <message>
        <source>The label set {path} has no labels; write at least one.</source>
        <translation>Der Etikettensatz {path} hat keine Etiketten; schreiben Sie mindestens eines.</translation>
    </message>
    <message>
        <source>The label set {path} has {count} labels, more than the {most} that can be used; divide it.</source>
        <translation>Der Etikettensatz {path} hat {count} Etiketten, mehr als die {most}, die verwendet werden können; teilen Sie ihn.</translation>
    </message>
    <message>
        <source>The label set {path} is larger than {size} MiB; divide it.</source>
        <translation>Der Etikettensatz {path} ist größer als {size} MiB; teilen Sie ihn.</translation>
    </message>
    <message>
        <source>The label set {path} is not UTF-8 text (byte {place}); save it as UTF-8.</source>
        <translation>Der Etikettensatz {path} ist kein UTF-8-Text (Byte {place}); speichern Sie ihn als UTF-8.</translation>
    </message>
    <message>
        <source>The label set {path} is not valid TOML: {error}.</source>
        <translation>Der Etikettensatz {path} ist kein gültiges TOML: {error}.</translation>
    </message>
    <message>
        <source>The label {reason_given}.</source>
        <translation>Das Etikett {reason_given}.</translation>
    </message>
    <message>
        <source>The label {reason_given}; change one of them.</source>
        <translation>Das Etikett {reason_given}; ändern Sie eines davon.</translation>
    </message>
    <message>
        <source>The largest here; wants a graphics card.</source>
        <translation>Das größte hier; verlangt eine Grafikkarte.</translation>
    </message>
    <message>
        <source>The last copy is of {date}; what was changed since is not in it. The damaged catalog is kept beside the copies.</source>
        <translation>Die letzte Kopie ist vom {date}; was seitdem geändert wurde, fehlt darin. Der beschädigte Katalog wird neben den Kopien aufbewahrt.</translation>
    </message>
    <message>
        <source>The library as a map by likeness (E)</source>
        <translation>Die Bibliothek als Karte nach Ähnlichkeit (E)</translation>
    </message>
    <message>
        <source>The library at {path} is no longer there; connect its drive again, or put its folder back, and start Photolib again.</source>
        <translation>Die Bibliothek unter {path} ist nicht mehr da; schließen Sie ihr Laufwerk wieder an oder legen Sie ihren Ordner zurück, und starten Sie Photolib neu.</translation>
    </message>
    <message>
        <source>The library at {path} was made by a newer version of Photolib; please update Photolib to open it.</source>
        <translation>Die Bibliothek in {path} stammt von einer neueren Version von Photolib; bitte aktualisieren Sie Photolib, um sie zu öffnen.</translation>
    </message>
    <message>
        <source>The library holds what Photolib knows about your photos, not the photos. Thumbnails are made again when they are needed; a new limit counts from the next start.</source>
        <translation>Die Bibliothek enthält, was Photolib über Ihre Fotos weiß, nicht die Fotos selbst. Vorschaubilder werden bei Bedarf neu erzeugt; eine neue Grenze gilt ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>The library is sound.</source>
        <translation>Die Bibliothek ist in Ordnung.</translation>
    </message>
    <message>
        <source>The map cannot be shown</source>
        <translation>Die Karte kann nicht gezeigt werden</translation>
    </message>
    <message>
        <source>The model cannot be stored in {directory} ({error}).</source>
        <translation>Das Modell lässt sich nicht in {directory} ablegen ({error}).</translation>
    </message>
    <message>
        <source>The model could not be copied ({error}).</source>
        <translation>Das Modell konnte nicht kopiert werden ({error}).</translation>
    </message>
    <message>
        <source>The model decides how well your words find photos. Switching looks at all photos again in the background; nothing of the former model is lost.</source>
        <translation>Das Modell entscheidet, wie gut Ihre Worte Fotos finden. Nach einem Wechsel werden alle Fotos im Hintergrund erneut ausgewertet; vom bisherigen Modell geht nichts verloren.</translation>
    </message>
    <message>
        <source>The model file {path} cannot be read ({error}).</source>
        <translation>Die Modelldatei {path} ist nicht lesbar ({error}).</translation>
    </message>
    <message>
        <source>The model file {path} changed while it was copied.</source>
        <translation>Die Modelldatei {path} hat sich beim Kopieren geändert.</translation>
    </message>
    <message>
        <source>The model file {path} holds more than plain weights; it was not opened.</source>
        <translation>Die Modelldatei {path} enthält mehr als bloße Gewichte; sie wurde nicht geöffnet.</translation>
    </message>
    <message>
        <source>The model file {path} is a PyTorch pickle, which can run any code when it is opened; get the model as a .safetensors file instead.</source>
        <translation>Die Modelldatei {path} ist ein PyTorch-Pickle, der beim Öffnen beliebigen Code ausführen kann; besorgen Sie das Modell stattdessen als .safetensors-Datei.</translation>
    </message>
    <message>
        <source>The model file {path} is empty; fetch it again.</source>
        <translation>Die Modelldatei {path} ist leer; holen Sie sie erneut.</translation>
    </message>
    <message>
        <source>The model file {path} is not the one that was installed: its contents have changed; download or import it again.</source>
        <translation>Die Modelldatei {path} ist nicht die installierte: Ihr Inhalt hat sich geändert; laden Sie sie erneut herunter oder importieren Sie sie.</translation>
    </message>
    <message>
        <source>The model file {path} is truncated or not a safetensors file ({error}); fetch it again.</source>
        <translation>Die Modelldatei {path} ist abgeschnitten oder keine safetensors-Datei ({error}); holen Sie sie erneut.</translation>
    </message>
    <message>
        <source>The model {name} could not be loaded; the log has the details. {rest}</source>
        <translation>Das Modell {name} konnte nicht geladen werden; Einzelheiten stehen im Protokoll. {rest}</translation>
    </message>
    <message>
        <source>The model {name} gave unusable numbers on {device} in {dtype}; choose the precision float32 or another model.</source>
        <translation>Das Modell {name} lieferte auf {device} in {dtype} unbrauchbare Zahlen; wählen Sie die Genauigkeit float32 oder ein anderes Modell.</translation>
    </message>
    <message>
        <source>The model {name} is already being downloaded.</source>
        <translation>Das Modell {name} wird bereits heruntergeladen.</translation>
    </message>
    <message>
        <source>The model {name} is not installed; download it under Preferences or import its file with &apos;photolib models import&apos;.</source>
        <translation>Das Modell {name} ist nicht installiert; laden Sie es in den Einstellungen herunter oder importieren Sie dort seine Datei.</translation>
    </message>
    <message>
        <source>The model {name} is not on this computer; get it with &apos;photolib models download {again}&apos; or import it from a file.</source>
        <translation>Das Modell {name} ist nicht auf diesem Rechner; holen Sie es mit &apos;photolib models download {again}&apos; oder importieren Sie es aus einer Datei.</translation>
    </message>
    <message>
        <source>The model&apos;s config describes no model that open_clip can build ({error}).</source>
        <translation>Die Konfiguration beschreibt kein Modell, das open_clip bauen kann ({error}).</translation>
    </message>
    <message>
        <source>The model&apos;s vocabulary (its tokenizer files) is missing; download the model again, or import it with a folder &apos;tokenizer&apos; beside the weights.</source>
        <translation>Das Vokabular des Modells (seine Tokenizer-Dateien) fehlt; laden Sie das Modell erneut herunter oder importieren Sie es mit einem Ordner &apos;tokenizer&apos; neben den Gewichten.</translation>
    </message>
    <message>
        <source>The photos in {folder} stay where they are: Photolib never deletes a photo. Their tags and ratings here are forgotten.</source>
        <translation>Die Fotos in {folder} bleiben, wo sie sind: Photolib löscht nie ein Foto. Ihre Schlagwörter und Bewertungen hier werden vergessen.</translation>
    </message>
    <message>
        <source>The photos walked through</source>
        <translation>Die durchblätterten Fotos</translation>
    </message>
    <message>
        <source>The preview could not be made ({fault}).</source>
        <translation>Die Vorschau konnte nicht erzeugt werden ({fault}).</translation>
    </message>
    <message>
        <source>The processes that decode photos cannot be started; free some memory or restart the computer and start again. The log has the details.</source>
        <translation>Die Prozesse, die Fotos dekodieren, lassen sich nicht starten; bitte Arbeitsspeicher freigeben oder den Computer neu starten und es noch einmal versuchen. Einzelheiten stehen im Protokoll.</translation>
    </message>
    <message>
        <source>The query is too long; it is read up to here.</source>
        <translation>Die Suchanfrage ist zu lang; sie wird bis hierher gelesen.</translation>
    </message>
    <message>
        <source>The search model could not be loaded.</source>
        <translation>Das Suchmodell konnte nicht geladen werden.</translation>
    </message>
    <message>
        <source>The search model is loading; your search starts by itself.</source>
        <translation>Das Suchmodell wird geladen; Ihre Suche startet von selbst.</translation>
    </message>
    <message>
        <source>The search model is still loading.</source>
        <translation>Das Suchmodell wird noch geladen.</translation>
    </message>
    <message>
        <source>The search “{name}” is no longer kept; no photo was touched.</source>
        <translation>Die Suche „{name}“ wird nicht mehr behalten; kein Foto wurde angerührt.</translation>
    </message>
    <message>
        <source>The server at {host} cannot be reached ({reason_given}); check the connection and try again. What has arrived is kept.</source>
        <translation>Der Server {host} ist nicht erreichbar ({reason_given}); prüfen Sie die Verbindung und versuchen Sie es erneut. Was schon da ist, bleibt erhalten.</translation>
    </message>
    <message>
        <source>The server at {host} does not tell size and checksum of its files; it is no Hugging Face hub, please check the mirror setting.</source>
        <translation>Der Server {host} nennt weder Größe noch Prüfsumme seiner Dateien; er ist kein Hugging-Face-Hub, bitte prüfen Sie die Spiegeladresse.</translation>
    </message>
    <message>
        <source>The server at {host} {why}: {file}; try again later, choose a mirror, or import the model from a file.</source>
        <translation>Der Server {host} {why}: {file}; versuchen Sie es später erneut, wählen Sie eine Spiegeladresse oder importieren Sie das Modell aus einer Datei.</translation>
    </message>
    <message>
        <source>The starter</source>
        <translation>Das Startmodell</translation>
    </message>
    <message numerus="yes">
        <source>The text in all %Ln photos is read and can be searched for.</source>
        <translation>
            <numerusform>Der Text in %Ln Foto ist gelesen und kann gesucht werden.</numerusform>
            <numerusform>Der Text in allen %Ln Fotos ist gelesen und kann gesucht werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation>Der Papierkorb ist leer</translation>
    </message>
    <message>
        <source>The vocabulary of {name} is not at {mirror} ({repo}); choose another mirror or import the model from a file.</source>
        <translation>Das Vokabular von {name} ist nicht bei {mirror} ({repo}); wählen Sie eine andere Spiegeladresse oder importieren Sie das Modell aus einer Datei.</translation>
    </message>
    <message>
        <source>The weights in {path} belong to another architecture: the tensor {name} {seen} where {shape} is expected; choose the right --arch or --config.</source>
        <translation>Die Gewichte in {path} gehören zu einer anderen Architektur: Der Tensor {name} {seen}, erwartet wird {shape}; wählen Sie die richtige Architektur oder Konfiguration.</translation>
    </message>
    <message>
        <source>The weights in {path} belong to another architecture: they hold a tensor {name} that the model&apos;s config does not have.</source>
        <translation>Die Gewichte in {path} gehören zu einer anderen Architektur: Sie enthalten einen Tensor {name}, den die Konfiguration des Modells nicht kennt.</translation>
    </message>
    <message>
        <source>The weights in {path} do not fit the model&apos;s config; choose the right --arch or --config.</source>
        <translation>Die Gewichte in {path} passen nicht zur Konfiguration des Modells; wählen Sie die richtige Architektur oder Konfiguration.</translation>
    </message>
    <message>
        <source>The weights of {name} are not at {mirror} ({repo}); update Photolib, choose another mirror, or import the model from a file.</source>
        <translation>Die Gewichte von {name} sind nicht bei {mirror} ({repo}); aktualisieren Sie Photolib, wählen Sie eine andere Spiegeladresse oder importieren Sie das Modell aus einer Datei.</translation>
    </message>
    <message>
        <source>There are no photos like this one.</source>
        <translation>Es gibt keine Fotos, die diesem ähneln.</translation>
    </message>
    <message>
        <source>There are no photos of type {name}; known are {known} and their extensions.</source>
        <translation>Es gibt keine Fotos vom Typ {name}; bekannt sind {known} und ihre Endungen.</translation>
    </message>
    <message>
        <source>There are too many parentheses in one another.</source>
        <translation>Es sind zu viele Klammern ineinander geschachtelt.</translation>
    </message>
    <message>
        <source>There is a label set called {name} already; rename {source} and try again.</source>
        <translation>Es gibt schon einen Etikettensatz namens {name}; benennen Sie {source} um und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>There is a label {name} already; change that one or choose another name.</source>
        <translation>Es gibt schon ein Etikett {name}; ändern Sie dieses oder wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>There is already a model called {name}; choose another name with --name.</source>
        <translation>Es gibt schon ein Modell namens {name}; wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>There is an album called “{name}” already; choose another name.</source>
        <translation>Es gibt schon ein Album „{name}“; wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>Es gibt noch keine Sicherung.</translation>
    </message>
    <message>
        <source>There is no change to undo.</source>
        <translation>Es gibt keine Änderung, die rückgängig gemacht werden kann.</translation>
    </message>
    <message>
        <source>There is no filter {key}:; did you mean {near}:?</source>
        <translation>Es gibt keinen Filter {key}:; meinten Sie {near}:?</translation>
    </message>
    <message>
        <source>There is no filter {key}:; quote it to find these words as they are.</source>
        <translation>Es gibt keinen Filter {key}:; setzen Sie es in Anführungszeichen, um genau diese Wörter zu finden.</translation>
    </message>
    <message>
        <source>There is no label called {name}; show at least 3 photos to make it from.</source>
        <translation>Es gibt kein Etikett namens {name}; zeigen Sie mindestens 3 Fotos, aus denen es entstehen soll.</translation>
    </message>
    <message>
        <source>There is no label set called {name}.</source>
        <translation>Es gibt keinen Etikettensatz namens {name}.</translation>
    </message>
    <message>
        <source>There is no label set in {places}; put a .toml or .txt file there.</source>
        <translation>In {places} gibt es keinen Etikettensatz; legen Sie dort eine .toml- oder .txt-Datei ab.</translation>
    </message>
    <message>
        <source>There is no model called {name}; known are: {known}.</source>
        <translation>Es gibt kein Modell namens {name}; bekannt sind: {known}.</translation>
    </message>
    <message>
        <source>There is no model file {path}.</source>
        <translation>Es gibt keine Modelldatei {path}.</translation>
    </message>
    <message>
        <source>There is no parenthesis that this one closes.</source>
        <translation>Es gibt keine Klammer, die diese schließt.</translation>
    </message>
    <message>
        <source>There is no photo {photo}; check its name.</source>
        <translation>Es gibt kein Foto {photo}; prüfen Sie den Namen.</translation>
    </message>
    <message>
        <source>There is no photo {target}; check its name after &apos;like:&apos;.</source>
        <translation>Es gibt kein Foto {target}; prüfen Sie den Namen nach &apos;like:&apos;.</translation>
    </message>
    <message>
        <source>There is no picture in the clipboard; copy a photo or a part of one first.</source>
        <translation>In der Zwischenablage ist kein Bild; zuerst ein Foto oder einen Ausschnitt davon kopieren.</translation>
    </message>
    <message>
        <source>There is no preview of this photo to paint on.</source>
        <translation>Von diesem Foto gibt es keine Vorschau, die eingefärbt werden könnte.</translation>
    </message>
    <message>
        <source>There is no preview of this photo.</source>
        <translation>Von diesem Foto gibt es keine Vorschau.</translation>
    </message>
    <message>
        <source>There is not enough memory to load the model {name}; close other programs or choose a smaller model.</source>
        <translation>Der Arbeitsspeicher reicht nicht, um das Modell {name} zu laden; schließen Sie andere Programme oder wählen Sie ein kleineres Modell.</translation>
    </message>
    <message>
        <source>There is not enough memory to run the model {name} on {device}; close other programs or choose a smaller model.</source>
        <translation>Der Arbeitsspeicher reicht nicht, um das Modell {name} auf {device} auszuführen; schließen Sie andere Programme oder wählen Sie ein kleineres Modell.</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>Es gibt nichts zu wiederholen.</translation>
    </message>
    <message>
        <source>There is nothing to save: the query is empty.</source>
        <translation>Es gibt nichts zu speichern: Die Suchanfrage ist leer.</translation>
    </message>
    <message>
        <source>These files are left exactly as they are. Replace or repair a file and it is read again by itself; “Try again” asks for it now. “Skip” stops speaking of a photo.</source>
        <translation>Diese Dateien bleiben genau so, wie sie sind. Wird eine Datei ersetzt oder repariert, so wird sie von selbst neu gelesen; „Erneut versuchen“ verlangt es sofort. Nach „Überspringen“ wird ein Foto nicht mehr erwähnt.</translation>
    </message>
    <message>
        <source>These keys cannot be changed.</source>
        <translation>Diese Tasten lassen sich nicht ändern.</translation>
    </message>
    <message>
        <source>These photos are in “{name}” already.</source>
        <translation>Diese Fotos sind bereits in „{name}“.</translation>
    </message>
    <message>
        <source>These photos have different ratings.</source>
        <translation>Diese Fotos haben verschiedene Bewertungen.</translation>
    </message>
    <message>
        <source>These take effect when Photolib is started again.</source>
        <translation>Diese Einstellungen gelten nach einem Neustart von Photolib.</translation>
    </message>
    <message>
        <source>This album is empty</source>
        <translation>Dieses Album ist leer</translation>
    </message>
    <message>
        <source>This album is not there any more; it may have been deleted.</source>
        <translation>Dieses Album gibt es nicht mehr; vielleicht wurde es gelöscht.</translation>
    </message>
    <message>
        <source>This changes your original files: backup and sync programs will see every such photo as new. The picture itself stays the same to the byte, and what the file said before is kept, so that writing can be undone. Only JPEG, PNG and WebP are written into; others get sidecars.</source>
        <translation>Dies verändert Ihre Originaldateien: Sicherungs- und Abgleichprogramme halten jedes solche Foto für neu. Das Bild selbst bleibt Byte für Byte gleich, und was zuvor in der Datei stand, wird aufbewahrt, sodass sich das Schreiben rückgängig machen lässt. Geschrieben wird nur in JPEG, PNG und WebP; andere erhalten Filialdateien.</translation>
    </message>
    <message>
        <source>This file cannot be read as a photo.</source>
        <translation>Diese Datei kann nicht als Foto gelesen werden.</translation>
    </message>
    <message>
        <source>This file {reason}.</source>
        <translation>Diese Datei {reason}.</translation>
    </message>
    <message>
        <source>This folder is not in the library any more; add it again to see it.</source>
        <translation>Dieser Ordner ist nicht mehr in der Bibliothek; fügen Sie ihn erneut hinzu, um ihn zu sehen.</translation>
    </message>
    <message>
        <source>This model&apos;s vocabulary needs the Python package &apos;transformers&apos;; install it with &apos;pip install transformers&apos; or choose another model.</source>
        <translation>Das Vokabular dieses Modells braucht das Python-Paket &apos;transformers&apos;; installieren Sie es mit &apos;pip install transformers&apos; oder wählen Sie ein anderes Modell.</translation>
    </message>
    <message>
        <source>This parenthesis is not closed.</source>
        <translation>Diese Klammer wird nicht geschlossen.</translation>
    </message>
    <message>
        <source>This photo cannot be shown</source>
        <translation>Dieses Foto kann nicht angezeigt werden</translation>
    </message>
    <message>
        <source>This photo could not be opened ({fault}).</source>
        <translation>Dieses Foto konnte nicht geöffnet werden ({fault}).</translation>
    </message>
    <message>
        <source>This photo is not in the library any more; refresh the view.</source>
        <translation>Dieses Foto ist nicht mehr in der Bibliothek; aktualisieren Sie die Ansicht.</translation>
    </message>
    <message>
        <source>This picture cannot be kept to search by; save it as a file.</source>
        <translation>Dieses Bild kann nicht für die Suche behalten werden; speichern Sie es als Datei.</translation>
    </message>
    <message>
        <source>This query has no words that could be seen in a photo; add some.</source>
        <translation>Diese Suchanfrage enthält keine Wörter, die auf einem Foto zu sehen sein könnten; fügen Sie welche hinzu.</translation>
    </message>
    <message>
        <source>This query has too many parts to be read.</source>
        <translation>Diese Suchanfrage hat zu viele Teile, um gelesen zu werden.</translation>
    </message>
    <message>
        <source>This system has no file manager for {folder}.</source>
        <translation>Dieses System hat keine Dateiverwaltung für {folder}.</translation>
    </message>
    <message>
        <source>Thumbnails</source>
        <translation>Vorschaubilder</translation>
    </message>
    <message>
        <source>Thumbnails take at most</source>
        <translation>Vorschaubilder belegen höchstens</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitachse</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message numerus="yes">
        <source>Title of %Ln photos</source>
        <translation>
            <numerusform>Titel von %Ln Foto</numerusform>
            <numerusform>Titel von %Ln Fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Try all again</source>
        <translation>Alle erneut versuchen</translation>
    </message>
    <message>
        <source>Try selected again</source>
        <translation>Ausgewählte erneut versuchen</translation>
    </message>
    <message>
        <source>Trying the checkpoint…</source>
        <translation>Checkpoint wird ausprobiert…</translation>
    </message>
    <message>
        <source>Trying the unreadable photos again.</source>
        <translation>Die unlesbaren Fotos werden erneut versucht.</translation>
    </message>
    <message>
        <source>Turn the view to the left</source>
        <translation>Ansicht nach links drehen</translation>
    </message>
    <message>
        <source>Turn the view to the right</source>
        <translation>Ansicht nach rechts drehen</translation>
    </message>
    <message>
        <source>Type a name, or choose a label, to see its photos</source>
        <translation>Einen Namen eingeben oder ein Etikett wählen, um die Fotos dazu zu sehen</translation>
    </message>
    <message>
        <source>Type {value}</source>
        <translation>Typ {value}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo: {change}</source>
        <translation>Rückgängig: {change}</translation>
    </message>
    <message>
        <source>Undone: {change}.</source>
        <translation>Rückgängig gemacht: {change}.</translation>
    </message>
    <message>
        <source>Unfold or fold the stack</source>
        <translation>Stapel auf- oder zuklappen</translation>
    </message>
    <message>
        <source>Until {value}</source>
        <translation>Bis {value}</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>Vectors in memory</source>
        <translation>Vektoren im Arbeitsspeicher</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Version {version}</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Watched folders</source>
        <translation>Beobachtete Ordner</translation>
    </message>
    <message>
        <source>Weak match</source>
        <translation>Schwacher Treffer</translation>
    </message>
    <message>
        <source>What came from {host} is damaged: the checksum of {file} is wrong; please download it again.</source>
        <translation>Was von {host} kam, ist beschädigt: Die Prüfsumme von {file} stimmt nicht; bitte laden Sie es erneut herunter.</translation>
    </message>
    <message>
        <source>What do these photos show?</source>
        <translation>Was zeigen diese Fotos?</translation>
    </message>
    <message>
        <source>What each word contributes</source>
        <translation>Was jedes Wort beiträgt</translation>
    </message>
    <message>
        <source>What may show it, too</source>
        <translation>Was es auch zeigen könnte</translation>
    </message>
    <message>
        <source>What the model sees</source>
        <translation>Was das Modell sieht</translation>
    </message>
    <message>
        <source>Wheel: zoom · drag: move · Shift-drag: select · double-click: open</source>
        <translation>Mausrad: zoomen · Ziehen: verschieben · Umschalt+Ziehen: auswählen · Doppelklick: öffnen</translation>
    </message>
    <message>
        <source>Where the words match</source>
        <translation>Wo die Wörter zutreffen</translation>
    </message>
    <message>
        <source>Which model should look?</source>
        <translation>Welches Modell soll die Fotos auswerten?</translation>
    </message>
    <message>
        <source>Why this photo</source>
        <translation>Warum dieses Foto</translation>
    </message>
    <message>
        <source>Width {value}</source>
        <translation>Breite {value}</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Mit</translation>
    </message>
    <message>
        <source>Words to compare with, separated by commas</source>
        <translation>Wörter zum Vergleichen, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Write into the photo files instead of sidecars</source>
        <translation>In die Fotodateien statt in Filialdateien schreiben</translation>
    </message>
    <message>
        <source>Write metadata into a file</source>
        <translation>Metadaten in eine Datei schreiben</translation>
    </message>
    <message>
        <source>Write metadata into the photos</source>
        <translation>Metadaten in die Fotos schreiben</translation>
    </message>
    <message>
        <source>Write metadata into {count} files</source>
        <translation>Metadaten in {count} Dateien schreiben</translation>
    </message>
    <message>
        <source>Write metadata to XMP sidecars</source>
        <translation>Metadaten in XMP-Filialdateien schreiben</translation>
    </message>
    <message>
        <source>Write tags and descriptions after each change</source>
        <translation>Schlagwörter und Beschreibungen nach jeder Änderung schreiben</translation>
    </message>
    <message>
        <source>Write the words to find between the quotes.</source>
        <translation>Schreiben Sie die gesuchten Wörter zwischen die Anführungszeichen.</translation>
    </message>
    <message>
        <source>Writing metadata</source>
        <translation>Metadaten werden geschrieben</translation>
    </message>
    <message>
        <source>Writing {name}…</source>
        <translation>{name} wird geschrieben…</translation>
    </message>
    <message numerus="yes">
        <source>Wrote metadata into %Ln files</source>
        <translation>
            <numerusform>Metadaten in %Ln Datei geschrieben</numerusform>
            <numerusform>Metadaten in %Ln Dateien geschrieben</numerusform>
        </translation>
    </message>
    <message>
        <source>Wrote {done} of {total} photos…</source>
        <translation>{done} von {total} Fotos geschrieben…</translation>
    </message>
    <message>
        <source>You are searching with the small starter model. For finer search, get {model}, a download of about {gigabytes} GB.</source>
        <translation>Sie suchen mit dem kleinen Startmodell. Für eine feinere Suche können Sie {model} holen, etwa {gigabytes} GB zum Herunterladen.</translation>
    </message>
    <message>
        <source>You wrote “{text}”</source>
        <translation>Sie schrieben „{text}“</translation>
    </message>
    <message>
        <source>Your photos appear as they are read. You can browse at once; searching finds more with every photo that has been looked at.</source>
        <translation>Ihre Fotos erscheinen, sobald sie gelesen sind. Sie können sofort blättern; die Suche findet mit jedem ausgewerteten Foto mehr.</translation>
    </message>
    <message>
        <source>Your photos are untouched and everything saved so far is here; indexing goes on where it stopped.

A report is in {report}. It names files and program parts, no pictures, and it stays on this computer unless you send it to someone.</source>
        <translation>Ihre Fotos sind unberührt, und alles bisher Gespeicherte ist vorhanden; die Indizierung geht dort weiter, wo sie stehen blieb.

Ein Bericht liegt in {report}. Er nennt Dateien und Programmteile, enthält keine Bilder und bleibt auf diesem Rechner, sofern Sie ihn nicht jemandem senden.</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>a cuddly toy
a wolf</source>
        <translation>ein Kuscheltier
ein Wolf</translation>
    </message>
    <message>
        <source>a model</source>
        <translation>ein Modell</translation>
    </message>
    <message>
        <source>a photo of a brown dog</source>
        <translation>ein Foto von einem braunen Hund</translation>
    </message>
    <message>
        <source>a row of {table} refers to nothing</source>
        <translation>eine Zeile von {table} verweist ins Leere</translation>
    </message>
    <message>
        <source>accepted by you on {date}</source>
        <translation>von Ihnen angenommen am {date}</translation>
    </message>
    <message>
        <source>activity</source>
        <translation>Tätigkeit</translation>
    </message>
    <message>
        <source>added by you on {date}</source>
        <translation>von Ihnen hinzugefügt am {date}</translation>
    </message>
    <message>
        <source>animal</source>
        <translation>Tier</translation>
    </message>
    <message>
        <source>answered with an error ({code})</source>
        <translation>antwortete mit einem Fehler ({code})</translation>
    </message>
    <message>
        <source>as it came along</source>
        <translation>wie mitgeliefert</translation>
    </message>
    <message>
        <source>at least {value}</source>
        <translation>mindestens {value}</translation>
    </message>
    <message>
        <source>at most {value}</source>
        <translation>höchstens {value}</translation>
    </message>
    <message>
        <source>before an update</source>
        <translation>vor einer Aktualisierung</translation>
    </message>
    <message>
        <source>before restoring</source>
        <translation>vor dem Wiederherstellen</translation>
    </message>
    <message>
        <source>bird</source>
        <translation>Vogel</translation>
    </message>
    <message>
        <source>both</source>
        <translation>beides</translation>
    </message>
    <message>
        <source>can hold {most} bytes of XMP, and {needed} are needed; use a sidecar</source>
        <translation>fasst {most} Bytes XMP, gebraucht werden {needed}; verwenden Sie eine Filialdatei</translation>
    </message>
    <message>
        <source>cannot be changed ({error}); use a sidecar</source>
        <translation>lässt sich nicht ändern ({error}); verwenden Sie eine Filialdatei</translation>
    </message>
    <message>
        <source>cannot be put back, as what it held is lost</source>
        <translation>lässt sich nicht zurücksetzen, weil sein früherer Inhalt verloren ist</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>cannot be read ({detail})</source>
        <translation>kann nicht gelesen werden ({detail})</translation>
    </message>
    <message>
        <source>cannot be read ({detail}); check the drive and try again</source>
        <translation>kann nicht gelesen werden ({detail}); prüfen Sie das Laufwerk und versuchen Sie es erneut</translation>
    </message>
    <message>
        <source>cannot be read as a photo; use a sidecar</source>
        <translation>ist nicht als Foto lesbar; verwenden Sie eine Filialdatei</translation>
    </message>
    <message>
        <source>cannot be read because its disk or the connection to it failed; check it and try again</source>
        <translation>kann nicht gelesen werden, weil der Datenträger oder die Verbindung zu ihm versagt hat; prüfen Sie das und versuchen Sie es erneut</translation>
    </message>
    <message>
        <source>cannot be written ({error})</source>
        <translation>lässt sich nicht schreiben ({error})</translation>
    </message>
    <message>
        <source>cannot take XMP; use a sidecar</source>
        <translation>kann kein XMP aufnehmen; verwenden Sie eine Filialdatei</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>changed by you</source>
        <translation>von Ihnen geändert</translation>
    </message>
    <message>
        <source>could not be decoded because of a fault in Photolib; the log has the details</source>
        <translation>konnte wegen eines Fehlers in Photolib nicht dekodiert werden; Näheres steht im Protokoll</translation>
    </message>
    <message>
        <source>crashed its decoder; it is probably damaged, restore it from a backup</source>
        <translation>hat den Decoder abstürzen lassen; wahrscheinlich ist sie beschädigt, stellen Sie sie aus einer Sicherung wieder her</translation>
    </message>
    <message>
        <source>declares XML entities, which no photo program needs</source>
        <translation>XML-Entitäten erklärt, die kein Fotoprogramm braucht</translation>
    </message>
    <message>
        <source>does not give this file out without an account</source>
        <translation>gibt diese Datei nicht ohne Konto heraus</translation>
    </message>
    <message>
        <source>does not have this file any more</source>
        <translation>hat diese Datei nicht mehr</translation>
    </message>
    <message>
        <source>drink</source>
        <translation>Getränk</translation>
    </message>
    <message>
        <source>ends before the picture begins</source>
        <translation>endet, bevor das Bild beginnt</translation>
    </message>
    <message>
        <source>ends before the picture does, and is left alone</source>
        <translation>endet vor dem Bild und wird nicht angerührt</translation>
    </message>
    <message>
        <source>ends too early; copy it again from its source</source>
        <translation>endet zu früh; kopieren Sie sie noch einmal von ihrer Quelle</translation>
    </message>
    <message>
        <source>event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>täglich</translation>
    </message>
    <message>
        <source>everyday</source>
        <translation>Alltag</translation>
    </message>
    <message>
        <source>exposed for so many seconds</source>
        <translation>so viele Sekunden belichtet</translation>
    </message>
    <message>
        <source>files of this format, by its name or an extension</source>
        <translation>Dateien dieses Formats, nach Namen oder Endung</translation>
    </message>
    <message>
        <source>files of this size (b, kb, mb, gb)</source>
        <translation>Dateien dieser Größe (b, kb, mb, gb)</translation>
    </message>
    <message>
        <source>fish</source>
        <translation>Fisch</translation>
    </message>
    <message>
        <source>flower</source>
        <translation>Blume</translation>
    </message>
    <message>
        <source>food</source>
        <translation>Essen</translation>
    </message>
    <message>
        <source>from its file name</source>
        <translation>aus dem Dateinamen</translation>
    </message>
    <message>
        <source>from its sidecar file</source>
        <translation>aus der Filialdatei</translation>
    </message>
    <message>
        <source>genre</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>has IPTC in several parts, which is left alone; use a sidecar</source>
        <translation>hat IPTC in mehreren Teilen, das nicht angerührt wird; verwenden Sie eine Filialdatei</translation>
    </message>
    <message>
        <source>has IPTC that would not stay as it is; use a sidecar</source>
        <translation>hat IPTC, das nicht unverändert bliebe; verwenden Sie eine Filialdatei</translation>
    </message>
    <message>
        <source>has XMP in several parts, which is left alone; use a sidecar</source>
        <translation>hat XMP in mehreren Teilen, das nicht angerührt wird; verwenden Sie eine Filialdatei</translation>
    </message>
    <message>
        <source>has XMP of a kind that cannot be put in; use a sidecar</source>
        <translation>hat XMP einer Art, die sich nicht einsetzen lässt; verwenden Sie eine Filialdatei</translation>
    </message>
    <message>
        <source>has XMP that cannot be read, which is left alone; use a sidecar</source>
        <translation>hat unlesbares XMP, das nicht angerührt wird; verwenden Sie eine Filialdatei</translation>
    </message>
    <message>
        <source>has XMP that {fault}</source>
        <translation>hat XMP, das {fault}</translation>
    </message>
    <message>
        <source>has a character that cannot be printed: {value}</source>
        <translation>hat ein Zeichen, das nicht druckbar ist: {value}</translation>
    </message>
    <message>
        <source>has a damaged or rare kind of JPEG XL header; copy it again from its source</source>
        <translation>hat einen beschädigten oder seltenen JPEG-XL-Kopf; kopieren Sie sie noch einmal von ihrer Quelle</translation>
    </message>
    <message>
        <source>has an empty part: {value}</source>
        <translation>hat einen leeren Teil: {value}</translation>
    </message>
    <message>
        <source>has been changed by another program since</source>
        <translation>wurde seitdem von einem anderen Programm geändert</translation>
    </message>
    <message>
        <source>has damaged IPTC records, which are left alone; use a sidecar</source>
        <translation>hat beschädigte IPTC-Einträge, die nicht angerührt werden; verwenden Sie eine Filialdatei</translation>
    </message>
    <message>
        <source>has damaged Photoshop resources, which are left alone; use a sidecar</source>
        <translation>hat beschädigte Photoshop-Daten, die nicht angerührt werden; verwenden Sie eine Filialdatei</translation>
    </message>
    <message>
        <source>has {megapixels} megapixels in a kind of file that can only be opened whole, which would take too much memory; save it as JPEG to see it here</source>
        <translation>hat {megapixels} Megapixel in einem Format, das nur im Ganzen zu öffnen ist, was zu viel Speicher bräuchte; speichern Sie sie als JPEG, um sie hier zu sehen</translation>
    </message>
    <message>
        <source>holds nothing but zeros; copy it again from its source</source>
        <translation>enthält nichts als Nullen; kopieren Sie sie noch einmal von ihrer Quelle</translation>
    </message>
    <message>
        <source>how several parts are made one ranking</source>
        <translation>wie mehrere Teile zu einer Rangfolge werden</translation>
    </message>
    <message>
        <source>in a folder, or below one, whose name contains this; a full path is taken as it is</source>
        <translation>in oder unter einem Ordner, dessen Name dies enthält; ein ganzer Pfad gilt genau</translation>
    </message>
    <message>
        <source>in this album, or found by the search saved under this name</source>
        <translation>in diesem Album oder von der so gespeicherten Suche gefunden</translation>
    </message>
    <message>
        <source>in which order photos come</source>
        <translation>in welcher Reihenfolge die Fotos kommen</translation>
    </message>
    <message>
        <source>insect</source>
        <translation>Insekt</translation>
    </message>
    <message>
        <source>install it with: python -m pip install rapidocr onnxruntime</source>
        <translation>installieren Sie es mit: python -m pip install rapidocr onnxruntime</translation>
    </message>
    <message>
        <source>is a PDF document, not a photo</source>
        <translation>ist ein PDF-Dokument, kein Foto</translation>
    </message>
    <message>
        <source>is a RAR archive, not a photo; unpack it first</source>
        <translation>ist ein RAR-Archiv, kein Foto; entpacken Sie es zuerst</translation>
    </message>
    <message>
        <source>is a ZIP archive, not a photo; unpack it first</source>
        <translation>ist ein ZIP-Archiv, kein Foto; entpacken Sie es zuerst</translation>
    </message>
    <message>
        <source>is a compressed archive, not a photo; unpack it first</source>
        <translation>ist ein gepacktes Archiv, kein Foto; entpacken Sie es zuerst</translation>
    </message>
    <message>
        <source>is a drawing or an XML document, not a photo</source>
        <translation>ist eine Zeichnung oder ein XML-Dokument, kein Foto</translation>
    </message>
    <message>
        <source>is a folder, not a photo</source>
        <translation>ist ein Ordner, kein Foto</translation>
    </message>
    <message>
        <source>is a pipe or a device, not a photo</source>
        <translation>ist eine Pipe oder ein Gerät, kein Foto</translation>
    </message>
    <message>
        <source>is a program, not a photo</source>
        <translation>ist ein Programm, kein Foto</translation>
    </message>
    <message>
        <source>is a progressive JPEG of {megapixels} megapixels, which would take too much memory; save it as a baseline JPEG to see it here</source>
        <translation>ist ein progressives JPEG von {megapixels} Megapixeln, das zu viel Speicher bräuchte; speichern Sie es als einfaches JPEG, um es hier zu sehen</translation>
    </message>
    <message>
        <source>is a sound file, not a photo</source>
        <translation>ist eine Tondatei, kein Foto</translation>
    </message>
    <message>
        <source>is a text file, not a photo</source>
        <translation>ist eine Textdatei, kein Foto</translation>
    </message>
    <message>
        <source>is a video or of a kind that cannot be opened here, not a photo</source>
        <translation>ist ein Video oder von einer Art, die sich hier nicht öffnen lässt, kein Foto</translation>
    </message>
    <message>
        <source>is a video, not a photo</source>
        <translation>ist ein Video, kein Foto</translation>
    </message>
    <message>
        <source>is a web page saved under the name of a photo; download the photo again</source>
        <translation>ist eine unter dem Namen eines Fotos gespeicherte Webseite; laden Sie das Foto noch einmal herunter</translation>
    </message>
    <message>
        <source>is built in a way that would not stay as it is; use a sidecar</source>
        <translation>ist so aufgebaut, dass es nicht unverändert bliebe; verwenden Sie eine Filialdatei</translation>
    </message>
    <message>
        <source>is damaged before the picture begins</source>
        <translation>ist vor dem Beginn des Bildes beschädigt</translation>
    </message>
    <message>
        <source>is damaged or of a kind that cannot be decoded; copy it again from its source</source>
        <translation>ist beschädigt oder von einer Art, die sich nicht dekodieren lässt; kopieren Sie sie noch einmal von ihrer Quelle</translation>
    </message>
    <message>
        <source>is damaged, and left alone</source>
        <translation>ist beschädigt und wird nicht angerührt</translation>
    </message>
    <message>
        <source>is empty (0 bytes); copy it again from its source</source>
        <translation>ist leer (0 Byte); kopieren Sie sie noch einmal von ihrer Quelle</translation>
    </message>
    <message>
        <source>is exclusive, but {label} cannot be without {parent}</source>
        <translation>schließt aus, aber {label} gibt es nicht ohne {parent}</translation>
    </message>
    <message>
        <source>is exclusive, but {word} means both {first} and {second}</source>
        <translation>schließt aus, aber {word} meint sowohl {first} als auch {second}</translation>
    </message>
    <message>
        <source>is larger than {most} MiB, which is left alone; {remedy}</source>
        <translation>ist größer als {most} MiB und wird nicht angerührt; {remedy}</translation>
    </message>
    <message>
        <source>is left alone, as what it holds cannot be kept ({error})</source>
        <translation>wird nicht angerührt, weil sich sein Inhalt nicht aufbewahren lässt ({error})</translation>
    </message>
    <message>
        <source>is missing its sensor data; copy it again from its source</source>
        <translation>enthält keine Sensordaten; kopieren Sie sie noch einmal von ihrer Quelle</translation>
    </message>
    <message>
        <source>is missing most of its data or is badly damaged; copy it again from its source</source>
        <translation>fehlt zum größten Teil oder ist schwer beschädigt; kopieren Sie sie noch einmal von ihrer Quelle</translation>
    </message>
    <message>
        <source>is no longer there; it was moved or deleted</source>
        <translation>ist nicht mehr da; sie wurde verschoben oder gelöscht</translation>
    </message>
    <message>
        <source>is not a JPEG, PNG or WebP, the kinds that metadata is written into; use a sidecar</source>
        <translation>ist kein JPEG, PNG oder WebP, in die Metadaten geschrieben werden; verwenden Sie eine Filialdatei</translation>
    </message>
    <message>
        <source>is not a JPEG, PNG or WebP, whatever its name says; use a sidecar</source>
        <translation>ist trotz seines Namens kein JPEG, PNG oder WebP; verwenden Sie eine Filialdatei</translation>
    </message>
    <message>
        <source>is not a photo of any known kind, or its beginning is damaged; copy it again from its source</source>
        <translation>ist kein Foto einer bekannten Art, oder ihr Anfang ist beschädigt; kopieren Sie sie noch einmal von ihrer Quelle</translation>
    </message>
    <message>
        <source>is not there</source>
        <translation>ist nicht da</translation>
    </message>
    <message>
        <source>is not valid XML ({error})</source>
        <translation>kein gültiges XML ist ({error})</translation>
    </message>
    <message>
        <source>is write-protected; allow writing to it</source>
        <translation>ist schreibgeschützt; erlauben Sie das Schreiben</translation>
    </message>
    <message>
        <source>it does not say which version made it</source>
        <translation>es ist nicht angegeben, von welcher Version er stammt</translation>
    </message>
    <message>
        <source>it is a database of another program</source>
        <translation>es ist die Datenbank eines anderen Programms</translation>
    </message>
    <message>
        <source>it is there when Photolib runs from source, which its README describes.</source>
        <translation>es ist dabei, wenn Photolib aus dem Quelltext läuft, was die README-Datei beschreibt.</translation>
    </message>
    <message>
        <source>its folder may not be changed; allow writing there</source>
        <translation>sein Ordner darf nicht geändert werden; erlauben Sie das Schreiben dort</translation>
    </message>
    <message>
        <source>its identity is missing</source>
        <translation>seine Kennung fehlt</translation>
    </message>
    <message>
        <source>lacks the element rdf:RDF that XMP begins with</source>
        <translation>nicht mit dem Element rdf:RDF beginnt, wie XMP es muss</translation>
    </message>
    <message>
        <source>left {count} missing photos in the catalog, in case they return</source>
        <translation>{count} fehlende Fotos im Katalog behalten, falls sie wiederkommen</translation>
    </message>
    <message>
        <source>less than {value}</source>
        <translation>unter {value}</translation>
    </message>
    <message>
        <source>looks like this photo: its file name, path or id, or selected</source>
        <translation>sieht aus wie dieses Foto: Dateiname, Pfad, Nummer oder selected</translation>
    </message>
    <message>
        <source>made by you</source>
        <translation>von Ihnen erstellt</translation>
    </message>
    <message>
        <source>may not be read by you; change its permissions to allow it</source>
        <translation>darf von Ihnen nicht gelesen werden; ändern Sie die Zugriffsrechte</translation>
    </message>
    <message>
        <source>mine</source>
        <translation>eigene</translation>
    </message>
    <message>
        <source>more than {value}</source>
        <translation>über {value}</translation>
    </message>
    <message>
        <source>move it away, and a new one is written</source>
        <translation>verschieben Sie es, dann wird ein neues geschrieben</translation>
    </message>
    <message>
        <source>mushroom</source>
        <translation>Pilz</translation>
    </message>
    <message>
        <source>nature</source>
        <translation>Natur</translation>
    </message>
    <message>
        <source>near: takes latitude, longitude and distance, as near:48.85,2.35,10km.</source>
        <translation>near: nimmt Breite, Länge und Entfernung, wie near:48.85,2.35,10km.</translation>
    </message>
    <message>
        <source>needs too much memory to decode; make a smaller copy of it</source>
        <translation>braucht zum Dekodieren zu viel Speicher; legen Sie eine kleinere Kopie an</translation>
    </message>
    <message>
        <source>not suggested</source>
        <translation>nicht vorgeschlagen</translation>
    </message>
    <message>
        <source>not this</source>
        <translation>dies nicht</translation>
    </message>
    <message>
        <source>of this kind; a duplicate is the same picture as another file, be it smaller or saved anew, a panorama is at least twice as long as wide, a Live Photo (live) has a movie beside it, raw is true of a RAW+JPEG pair too</source>
        <translation>von dieser Art; ein Duplikat ist dasselbe Bild wie eine andere Datei, auch kleiner oder neu gespeichert, ein Panorama mindestens doppelt so lang wie breit, neben einem Live Photo (live) liegt ein Film, raw gilt auch für RAW+JPEG-Paare</translation>
    </message>
    <message>
        <source>on battery power</source>
        <translation>im Akkubetrieb</translation>
    </message>
    <message>
        <source>one of them</source>
        <translation>eines davon</translation>
    </message>
    <message>
        <source>open_clip knows no architecture called {arch}; give the model&apos;s own config file with --config instead.</source>
        <translation>open_clip kennt keine Architektur namens {arch}; geben Sie stattdessen mit --config die Konfigurationsdatei des Modells an.</translation>
    </message>
    <message>
        <source>or</source>
        <comment>between keys: F5 or P</comment>
        <translation>oder</translation>
    </message>
    <message>
        <source>or drop one anywhere in this window</source>
        <translation>oder einen irgendwo in dieses Fenster ziehen</translation>
    </message>
    <message>
        <source>over 99 %</source>
        <translation>über 99 %</translation>
    </message>
    <message>
        <source>pasted picture</source>
        <translation>eingefügtes Bild</translation>
    </message>
    <message>
        <source>people</source>
        <translation>Menschen</translation>
    </message>
    <message>
        <source>pets/Rex, birthday cake, our boat …</source>
        <translation>Haustiere/Rex, Torte, unser Boot …</translation>
    </message>
    <message>
        <source>photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>photographer</source>
        <translation>Fotografie</translation>
    </message>
    <message>
        <source>place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>plant</source>
        <translation>Pflanze</translation>
    </message>
    <message>
        <source>puppy, hound</source>
        <translation>Welpe, Jagdhund</translation>
    </message>
    <message>
        <source>put it back from a backup</source>
        <translation>holen Sie es aus einer Sicherung zurück</translation>
    </message>
    <message>
        <source>read from the file on {date}</source>
        <translation>aus der Datei gelesen am {date}</translation>
    </message>
    <message>
        <source>rebuilt the index, which differed from the catalog</source>
        <translation>Index neu aufgebaut, der vom Katalog abwich</translation>
    </message>
    <message>
        <source>rebuilt the table of words, which differed from the photos</source>
        <translation>Wörtertabelle neu aufgebaut, die von den Fotos abwich</translation>
    </message>
    <message numerus="yes">
        <source>refined by %Ln photos</source>
        <translation>
            <numerusform>durch %Ln Foto verfeinert</numerusform>
            <numerusform>durch %Ln Fotos verfeinert</numerusform>
        </translation>
    </message>
    <message>
        <source>removed {count} damaged vectors</source>
        <translation>{count} beschädigte Vektoren entfernt</translation>
    </message>
    <message>
        <source>removed {count} thumbnails of photos that are gone ({size} bytes)</source>
        <translation>{count} Vorschaubilder von Fotos entfernt, die es nicht mehr gibt ({size} Bytes)</translation>
    </message>
    <message>
        <source>says it has more than the {most} megapixels that can be opened; it is damaged, or has to be scaled down in another program</source>
        <translation>gibt an, mehr als die {most} Megapixel zu haben, die sich öffnen lassen; sie ist beschädigt oder muss in einem anderen Programm verkleinert werden</translation>
    </message>
    <message>
        <source>says it has {width} × {height} pixels, more than the {most} megapixels that can be opened; it is damaged, or has to be scaled down in another program</source>
        <translation>gibt an, {width} × {height} Pixel zu haben, mehr als die {most} Megapixel, die sich öffnen lassen; sie ist beschädigt oder muss in einem anderen Programm verkleinert werden</translation>
    </message>
    <message>
        <source>says it has {width} × {height} pixels; it is damaged, copy it again from its source</source>
        <translation>gibt an, {width} × {height} Pixel zu haben; sie ist beschädigt, kopieren Sie sie noch einmal von ihrer Quelle</translation>
    </message>
    <message>
        <source>says that {name} is and is not {other}</source>
        <translation>sagt, dass {name} {other} ist und nicht ist</translation>
    </message>
    <message>
        <source>see MODEL_CARD.md beside the model</source>
        <translation>siehe MODEL_CARD.md beim Modell</translation>
    </message>
    <message>
        <source>shows this, even if it reads like a date or an operator</source>
        <translation>zeigt dies, auch wenn es sich wie ein Datum oder ein Filter liest</translation>
    </message>
    <message>
        <source>sky</source>
        <translation>Himmel</translation>
    </message>
    <message>
        <source>so many pixels high, as it is shown</source>
        <translation>so viele Pixel hoch, wie es gezeigt wird</translation>
    </message>
    <message>
        <source>so many pixels wide, as it is shown</source>
        <translation>so viele Pixel breit, wie es gezeigt wird</translation>
    </message>
    <message>
        <source>suggested by {model} with {percent} on {date}</source>
        <translation>vorgeschlagen von {model} mit {percent} am {date}</translation>
    </message>
    <message>
        <source>taken after that time ended; without a year the latest one is meant</source>
        <translation>nach Ende dieser Zeit aufgenommen; ohne Jahr ist die letzte gemeint</translation>
    </message>
    <message>
        <source>taken at this aperture</source>
        <translation>mit dieser Blende aufgenommen</translation>
    </message>
    <message>
        <source>taken at this focal length, as the lens has it</source>
        <translation>mit dieser Brennweite des Objektivs aufgenommen</translation>
    </message>
    <message>
        <source>taken at this sensitivity</source>
        <translation>mit dieser Empfindlichkeit aufgenommen</translation>
    </message>
    <message>
        <source>taken before that time began</source>
        <translation>vor Beginn dieser Zeit aufgenommen</translation>
    </message>
    <message>
        <source>taken in that time or earlier</source>
        <translation>in dieser Zeit oder früher aufgenommen</translation>
    </message>
    <message>
        <source>taken in that time or later</source>
        <translation>in dieser Zeit oder später aufgenommen</translation>
    </message>
    <message>
        <source>taken then; a day or month without a year means any year</source>
        <translation>dann aufgenommen; Tag oder Monat ohne Jahr meint jedes Jahr</translation>
    </message>
    <message>
        <source>taken with a camera whose make and model contain these words</source>
        <translation>mit einer Kamera, deren Hersteller und Modell diese Wörter enthalten</translation>
    </message>
    <message>
        <source>taken with a lens whose name contains these words</source>
        <translation>mit einem Objektiv, dessen Name diese Wörter enthält</translation>
    </message>
    <message>
        <source>taken within a distance (km, m or mi; 1 km if none is given) of a place in degrees</source>
        <translation>im Umkreis (km, m oder mi; sonst 1 km) eines Ortes in Grad aufgenommen</translation>
    </message>
    <message>
        <source>takes more memory to decode than there is; save a smaller copy of it to see it here</source>
        <translation>braucht zum Dekodieren mehr Speicher, als da ist; speichern Sie eine kleinere Kopie, um sie hier zu sehen</translation>
    </message>
    <message>
        <source>the album</source>
        <translation>das Album</translation>
    </message>
    <message>
        <source>the connection keeps breaking</source>
        <translation>die Verbindung bricht immer wieder ab</translation>
    </message>
    <message>
        <source>the file is write-protected; allow writing to it</source>
        <translation>die Datei ist schreibgeschützt; erlauben Sie das Schreiben</translation>
    </message>
    <message>
        <source>the photo that is selected</source>
        <translation>das ausgewählte Foto</translation>
    </message>
    <message>
        <source>the system refused ({error})</source>
        <translation>das System hat es abgelehnt ({error})</translation>
    </message>
    <message>
        <source>thing</source>
        <translation>Ding</translation>
    </message>
    <message>
        <source>took longer than {seconds} seconds to decode; it is probably damaged, try opening and saving it in another program</source>
        <translation>brauchte mehr als {seconds} Sekunden zum Dekodieren; wahrscheinlich ist sie beschädigt, öffnen und speichern Sie sie in einem anderen Programm</translation>
    </message>
    <message>
        <source>tree</source>
        <translation>Baum</translation>
    </message>
    <message>
        <source>use a sidecar</source>
        <translation>verwenden Sie eine Filialdatei</translation>
    </message>
    <message>
        <source>was changed by another program meanwhile</source>
        <translation>wurde inzwischen von einem anderen Programm geändert</translation>
    </message>
    <message>
        <source>was made by another program meanwhile</source>
        <translation>wurde inzwischen von einem anderen Programm angelegt</translation>
    </message>
    <message>
        <source>weather</source>
        <translation>Wetter</translation>
    </message>
    <message>
        <source>when the file was last changed</source>
        <translation>als die Datei zuletzt geändert wurde</translation>
    </message>
    <message>
        <source>with a place (gps), a title or caption, recognised text, tags, or suggested tags that wait for a decision</source>
        <translation>mit Ort (gps), Titel oder Beschreibung, erkanntem Text, Schlagwörtern oder Vorschlägen, die auf eine Entscheidung warten</translation>
    </message>
    <message>
        <source>with so many stars; 0 is not rated</source>
        <translation>mit so vielen Sternen; 0 ist nicht bewertet</translation>
    </message>
    <message>
        <source>with this tag or one below it; none and any stand for no tag and some tag</source>
        <translation>mit diesem Schlagwort oder einem darunter; none und any stehen für keines und irgendeines</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>eigene</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>von Ihnen</translation>
    </message>
    <message>
        <source>{accuracy} % ImageNet</source>
        <translation>{accuracy} % ImageNet</translation>
    </message>
    <message>
        <source>{black} % of the pixels are black, {white} % white</source>
        <translation>{black} % der Pixel sind schwarz, {white} % weiß</translation>
    </message>
    <message>
        <source>{copy} is damaged; choose an older copy.</source>
        <translation>{copy} ist beschädigt; wählen Sie eine ältere Kopie.</translation>
    </message>
    <message>
        <source>{copy} is no sound copy of a catalog ({error}).</source>
        <translation>{copy} ist keine unversehrte Kopie eines Katalogs ({error}).</translation>
    </message>
    <message>
        <source>{count} photos are not searchable yet.</source>
        <translation>{count} Fotos sind noch nicht suchbar.</translation>
    </message>
    <message>
        <source>{date}, {time}</source>
        <translation>{date}, {time}</translation>
    </message>
    <message>
        <source>{degrees}° E</source>
        <translation>{degrees}° O</translation>
    </message>
    <message>
        <source>{degrees}° N</source>
        <translation>{degrees}° N</translation>
    </message>
    <message>
        <source>{degrees}° S</source>
        <translation>{degrees}° S</translation>
    </message>
    <message>
        <source>{degrees}° W</source>
        <translation>{degrees}° W</translation>
    </message>
    <message numerus="yes">
        <source>{done} of %Ln photos</source>
        <translation>
            <numerusform>{done} von %Ln Foto</numerusform>
            <numerusform>{done} von %Ln Fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} cannot be written ({error}), so your choice counts only until Photolib is closed; allow writing there.</source>
        <translation>{file} lässt sich nicht schreiben ({error}), daher gilt Ihre Wahl nur, bis Photolib geschlossen wird; erlauben Sie dort das Schreiben.</translation>
    </message>
    <message>
        <source>{first} {second}</source>
        <comment>two sentences</comment>
        <translation>{first} {second}</translation>
    </message>
    <message>
        <source>{first}, {second}</source>
        <translation>{first}, {second}</translation>
    </message>
    <message>
        <source>{first}, {second}: {value}</source>
        <translation>{first}, {second}: {value}</translation>
    </message>
    <message>
        <source>{folder} is not there any more; is its drive connected?</source>
        <translation>{folder} ist nicht mehr da; ist das Laufwerk verbunden?</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} h</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
        <source>{keys} belongs to “{action}” already.</source>
        <translation>{keys} gehört bereits zu „{action}“.</translation>
    </message>
    <message>
        <source>{keys} belongs to “{action}” now.</source>
        <translation>{keys} gehört jetzt zu „{action}“.</translation>
    </message>
    <message>
        <source>{key}: is one of {known}.</source>
        <translation>{key}: ist eines von {known}.</translation>
    </message>
    <message>
        <source>{key}: knows {known}, not {name}.</source>
        <translation>{key}: kennt {known}, nicht {name}.</translation>
    </message>
    <message>
        <source>{key}: takes no {op}.</source>
        <translation>{key}: nimmt kein {op}.</translation>
    </message>
    <message>
        <source>{kind} “{text}”</source>
        <translation>{kind} „{text}“</translation>
    </message>
    <message>
        <source>{km} km from {city}</source>
        <translation>{km} km von {city}</translation>
    </message>
    <message>
        <source>{label}, in the set {set}</source>
        <translation>{label}, im Satz {set}</translation>
    </message>
    <message>
        <source>{match}, {percent} likely.</source>
        <translation>{match}, zu {percent} wahrscheinlich.</translation>
    </message>
    <message>
        <source>{metres} m above the sea</source>
        <translation>{metres} m über dem Meer</translation>
    </message>
    <message>
        <source>{millions} M parameters</source>
        <translation>{millions} Mio. Parameter</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>{name} (skipped)</source>
        <translation>{name} (übersprungen)</translation>
    </message>
    <message>
        <source>{name} cannot be a model&apos;s name; use letters, digits, &apos;-&apos;, &apos;_&apos; and &apos;.&apos;.</source>
        <translation>{name} kann kein Name eines Modells sein; verwenden Sie Buchstaben, Ziffern, &apos;-&apos;, &apos;_&apos; und &apos;.&apos;.</translation>
    </message>
    <message>
        <source>{name} cannot be opened; install a program that plays it.</source>
        <translation>{name} kann nicht geöffnet werden; bitte ein Programm installieren, das es abspielt.</translation>
    </message>
    <message>
        <source>{name} cannot be shown</source>
        <translation>{name} kann nicht angezeigt werden</translation>
    </message>
    <message>
        <source>{name} is in use now; your photos are looked at in the background.</source>
        <translation>{name} wird jetzt verwendet; Ihre Fotos werden im Hintergrund ausgewertet.</translation>
    </message>
    <message>
        <source>{name} is no longer there.</source>
        <translation>{name} ist nicht mehr da.</translation>
    </message>
    <message>
        <source>{name} is not available</source>
        <translation>{name} ist nicht verfügbar</translation>
    </message>
    <message>
        <source>{name} is not in the library: its folder {folder} is not watched yet.</source>
        <translation>{name} ist nicht in der Bibliothek: Der Ordner {folder} wird noch nicht überwacht.</translation>
    </message>
    <message>
        <source>{name} is not in the trash any more: another program restored or deleted it.</source>
        <translation>{name} ist nicht mehr im Papierkorb: Ein anderes Programm hat es wiederhergestellt oder gelöscht.</translation>
    </message>
    <message>
        <source>{name} is not there just now, so other programs do not get it.</source>
        <translation>{name} ist gerade nicht da, daher bekommen andere Programme es nicht.</translation>
    </message>
    <message>
        <source>{name} is ready to be used.</source>
        <translation>{name} kann jetzt verwendet werden.</translation>
    </message>
    <message>
        <source>{name} lies in the trash of the system; restore it there, and it comes back here.</source>
        <translation>{name} liegt im Papierkorb des Systems; stellen Sie es dort wieder her, dann kommt es hierher zurück.</translation>
    </message>
    <message>
        <source>{name}: paused; what has come is kept</source>
        <translation>{name}: angehalten; bereits Geladenes bleibt erhalten</translation>
    </message>
    <message>
        <source>{name}: {done} of {total}</source>
        <translation>{name}: {done} von {total}</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number} %</translation>
    </message>
    <message>
        <source>{path} cannot be moved to the trash: the system left it in its place.</source>
        <translation>{path} lässt sich nicht in den Papierkorb verschieben: Das System hat es an seinem Ort gelassen.</translation>
    </message>
    <message>
        <source>{path} cannot be moved to the trash: {why}.</source>
        <translation>{path} lässt sich nicht in den Papierkorb verschieben: {why}.</translation>
    </message>
    <message>
        <source>{path} cannot be restored ({error}); it still lies at {lies}.</source>
        <translation>{path} lässt sich nicht wiederherstellen ({error}); es liegt noch in {lies}.</translation>
    </message>
    <message>
        <source>{path} cannot be restored: another file has its place; move that one first.</source>
        <translation>{path} lässt sich nicht wiederherstellen: Eine andere Datei hat seinen Platz; verschieben Sie diese zuerst.</translation>
    </message>
    <message>
        <source>{path} is already part of the library through {known}; its photos are there, nothing needs to be added.</source>
        <translation>{path} gehört durch {known} schon zur Bibliothek; seine Fotos sind da, es muss nichts hinzugefügt werden.</translation>
    </message>
    <message>
        <source>{path} is not a folder; check its name and that it is there.</source>
        <translation>{path} ist kein Ordner; prüfen Sie den Namen und ob es ihn gibt.</translation>
    </message>
    <message>
        <source>{path} is not there any more; nothing was moved.</source>
        <translation>{path} ist nicht mehr da; nichts wurde verschoben.</translation>
    </message>
    <message>
        <source>{path} is not there; check its name and its drive.</source>
        <translation>{path} ist nicht vorhanden; bitte Namen und Laufwerk prüfen.</translation>
    </message>
    <message>
        <source>{path} is on a disk that is not connected; nothing was moved.</source>
        <translation>{path} liegt auf einem Datenträger, der nicht verbunden ist; nichts wurde verschoben.</translation>
    </message>
    <message>
        <source>{path} overlaps with {known}, which is in the library.</source>
        <translation>{path} überschneidet sich mit {known}, das in der Bibliothek ist.</translation>
    </message>
    <message>
        <source>{path} {reason}; nothing was changed.</source>
        <translation>{path} {reason}; nichts wurde geändert.</translation>
    </message>
    <message numerus="yes">
        <source>{percent} of your last %Ln were right.</source>
        <comment>suggested tags</comment>
        <translation>
            <numerusform>Von zuletzt %Ln Vorschlag war {percent} richtig.</numerusform>
            <numerusform>Von zuletzt %Ln Vorschlägen waren {percent} richtig.</numerusform>
        </translation>
    </message>
    <message>
        <source>{percent}: photos below it are faded.</source>
        <translation>{percent}: Fotos darunter sind abgeblendet.</translation>
    </message>
    <message>
        <source>{photo}, {percent} likely</source>
        <translation>{photo}, zu {percent} wahrscheinlich</translation>
    </message>
    <message>
        <source>{photo}, {percent} likely, left out</source>
        <translation>{photo}, zu {percent} wahrscheinlich, ausgelassen</translation>
    </message>
    <message>
        <source>{place} of {total}</source>
        <translation>{place} von {total}</translation>
    </message>
    <message>
        <source>{rate}/s</source>
        <translation>{rate}/s</translation>
    </message>
    <message numerus="yes">
        <source>{read} of %Ln photos are read. A photo takes a second or more.</source>
        <translation>
            <numerusform>{read} von %Ln Foto ist gelesen. Ein Foto dauert eine Sekunde oder länger.</numerusform>
            <numerusform>{read} von %Ln Fotos sind gelesen. Ein Foto dauert eine Sekunde oder länger.</numerusform>
        </translation>
    </message>
    <message>
        <source>{search}; press to leave this search</source>
        <translation>{search}; drücken, um diese Suche zu verlassen</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>{seconds}&#xa0;s</source>
        <comment>exposure time</comment>
        <translation>{seconds} s</translation>
    </message>
    <message numerus="yes">
        <source>{seen} of %Ln photos in view</source>
        <translation>
            <numerusform>{seen} von %Ln Foto angezeigt</numerusform>
            <numerusform>{seen} von %Ln Fotos angezeigt</numerusform>
        </translation>
    </message>
    <message>
        <source>{size} ({megapixels} MP)</source>
        <translation>{size} ({megapixels} MP)</translation>
    </message>
    <message>
        <source>{size} to spare</source>
        <translation>{size} einzusparen</translation>
    </message>
    <message>
        <source>{source} {word}, {percent}</source>
        <translation>{source} {word}, {percent}</translation>
    </message>
    <message>
        <source>{source}: {word}. Press to search for it.</source>
        <translation>{source}: {word}. Drücken, um danach zu suchen.</translation>
    </message>
    <message>
        <source>{summary} A download of {size}, once.</source>
        <translation>{summary} Einmalig {size} herunterzuladen.</translation>
    </message>
    <message numerus="yes">
        <source>{tag}, on {having} of %Ln photos</source>
        <translation>
            <numerusform>{tag}, bei {having} von %Ln Foto</numerusform>
            <numerusform>{tag}, bei {having} von %Ln Fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>{tag}, suggested with {percent} confidence</source>
        <translation>{tag}, vorgeschlagen mit {percent} Sicherheit</translation>
    </message>
    <message numerus="yes">
        <source>{tag}: %Ln suggestions to review</source>
        <translation>
            <numerusform>{tag}: %Ln Vorschlag zu prüfen</numerusform>
            <numerusform>{tag}: %Ln Vorschläge zu prüfen</numerusform>
        </translation>
    </message>
    <message>
        <source>{target} cannot be written ({error}); choose another place.</source>
        <translation>{target} lässt sich nicht schreiben ({error}); wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>{task}: done.</source>
        <translation>{task}: fertig.</translation>
    </message>
    <message>
        <source>{text} is no single time that others could be before or after.</source>
        <translation>{text} ist kein einzelner Zeitpunkt, vor oder nach dem andere liegen könnten.</translation>
    </message>
    <message>
        <source>{text} is not a date; for example 2019, 2019-07, july 2019, summer 2019, last christmas, yesterday, 25-12.</source>
        <translation>{text} ist kein Datum; zum Beispiel 2019, 2019-07, july 2019, summer 2019, last christmas, yesterday, 25-12.</translation>
    </message>
    <message>
        <source>{text} is not a number this filter takes; for example {example}.</source>
        <translation>{text} ist keine Zahl, die dieser Filter annimmt; zum Beispiel {example}.</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>noch {time}</translation>
    </message>
    <message>
        <source>{title} in {place}</source>
        <translation>{title} in {place}</translation>
    </message>
    <message>
        <source>{word} stands between two things to find.</source>
        <translation>{word} steht zwischen zwei Dingen, die gesucht werden.</translation>
    </message>
    <message>
        <source>“animal/dog”: what is a dog is an animal too</source>
        <translation>„Tier/Hund“: Was ein Hund ist, ist auch ein Tier</translation>
    </message>
    <message numerus="yes">
        <source>“{name}” has learnt from %Ln photos.</source>
        <translation>
            <numerusform>„{name}“ hat aus %Ln Foto gelernt.</numerusform>
            <numerusform>„{name}“ hat aus %Ln Fotos gelernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” is kept in the sidebar.</source>
        <translation>„{name}“ wird in der Seitenleiste behalten.</translation>
    </message>
</context>
</TS>
