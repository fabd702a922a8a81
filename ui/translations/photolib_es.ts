<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
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
            <numerusform>%Ln álbum</numerusform>
            <numerusform>%Ln álbumes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln descriptions</source>
        <translation>
            <numerusform>%Ln descripción</numerusform>
            <numerusform>%Ln descripciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dimensions</source>
        <translation>
            <numerusform>%Ln dimensión</numerusform>
            <numerusform>%Ln dimensiones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files of one picture</source>
        <translation>
            <numerusform>%Ln archivo de una misma imagen</numerusform>
            <numerusform>%Ln archivos de una misma imagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln had nothing new</source>
        <comment>files</comment>
        <translation>
            <numerusform>%Ln no tenía nada nuevo</numerusform>
            <numerusform>%Ln no tenían nada nuevo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more could not be moved.</source>
        <comment>photos</comment>
        <translation>
            <numerusform>%Ln más no se pudo mover.</numerusform>
            <numerusform>%Ln más no se pudieron mover.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more could not be written</source>
        <comment>files</comment>
        <translation>
            <numerusform>%Ln más no se pudo escribir</numerusform>
            <numerusform>%Ln más no se pudieron escribir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more suggestions</source>
        <translation>
            <numerusform>%Ln sugerencia más</numerusform>
            <numerusform>%Ln sugerencias más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not readable</source>
        <comment>photos</comment>
        <translation>
            <numerusform>%Ln no legible</numerusform>
            <numerusform>%Ln no legibles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not searchable yet</source>
        <comment>photos</comment>
        <translation>
            <numerusform>%Ln aún no se puede buscar</numerusform>
            <numerusform>%Ln aún no se pueden buscar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln offline</source>
        <comment>photos</comment>
        <translation>
            <numerusform>%Ln sin conexión</numerusform>
            <numerusform>%Ln sin conexión</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paths copied.</source>
        <translation>
            <numerusform>%Ln ruta copiada.</numerusform>
            <numerusform>%Ln rutas copiadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos</source>
        <comment>as in “Found 3 tags for 5 photos”</comment>
        <translation>
            <numerusform>%Ln foto</numerusform>
            <numerusform>%Ln fotos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos</source>
        <translation>
            <numerusform>%Ln foto</numerusform>
            <numerusform>%Ln fotos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos are not there just now, so other programs do not get them.</source>
        <translation>
            <numerusform>%Ln foto no está disponible ahora mismo, por lo que otros programas no la reciben.</numerusform>
            <numerusform>%Ln fotos no están disponibles ahora mismo, por lo que otros programas no las reciben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos can be searched now.</source>
        <translation>
            <numerusform>%Ln foto ya se puede buscar.</numerusform>
            <numerusform>%Ln fotos ya se pueden buscar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos can be searched now; {failed} could not be read.</source>
        <translation>
            <numerusform>%Ln foto ya se puede buscar; {failed} no se pudo leer.</numerusform>
            <numerusform>%Ln fotos ya se pueden buscar; {failed} no se pudieron leer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos cannot be searched, because…</source>
        <translation>
            <numerusform>%Ln foto no se puede buscar, porque…</numerusform>
            <numerusform>%Ln fotos no se pueden buscar, porque…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos in folders that are not connected.</source>
        <translation>
            <numerusform>%Ln foto en carpetas que no están conectadas.</numerusform>
            <numerusform>%Ln fotos en carpetas que no están conectadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos look like “{name}”</source>
        <translation>
            <numerusform>%Ln foto se parece a «{name}»</numerusform>
            <numerusform>%Ln fotos se parecen a «{name}»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos selected</source>
        <translation>
            <numerusform>%Ln foto seleccionada</numerusform>
            <numerusform>%Ln fotos seleccionadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos still to be looked at.</source>
        <translation>
            <numerusform>%Ln foto por examinar.</numerusform>
            <numerusform>%Ln fotos por examinar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos would be tagged</source>
        <translation>
            <numerusform>%Ln foto recibiría etiquetas</numerusform>
            <numerusform>%Ln fotos recibirían etiquetas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos, {time} ms</source>
        <translation>
            <numerusform>%Ln foto, {time} ms</numerusform>
            <numerusform>%Ln fotos, {time} ms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos: the file {reason}</source>
        <translation>
            <numerusform>%Ln foto: el archivo {reason}</numerusform>
            <numerusform>%Ln fotos: el archivo {reason}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln searches are remembered, to be offered while you type.</source>
        <translation>
            <numerusform>Se recuerda %Ln búsqueda, que se ofrece al escribir.</numerusform>
            <numerusform>Se recuerdan %Ln búsquedas, que se ofrecen al escribir.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <comment>photos</comment>
        <translation>
            <numerusform>%Ln seleccionada</numerusform>
            <numerusform>%Ln seleccionadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stacks</source>
        <translation>
            <numerusform>%Ln pila</numerusform>
            <numerusform>%Ln pilas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tags</source>
        <comment>as in “Found 3 tags for 5 photos”</comment>
        <translation>
            <numerusform>%Ln etiqueta</numerusform>
            <numerusform>%Ln etiquetas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tags</source>
        <translation>
            <numerusform>%Ln etiqueta</numerusform>
            <numerusform>%Ln etiquetas</numerusform>
        </translation>
    </message>
    <message>
        <source>1.00 is the same, 0.00 nothing in common. Colours compare like with like: photos with photos, photos with words; words are always farther from photos than photos from each other.</source>
        <translation>1,00 es lo mismo, 0,00 nada en común. Los colores comparan lo comparable: fotos con fotos, fotos con palabras; las palabras siempre están más lejos de las fotos que las fotos entre sí.</translation>
    </message>
    <message>
        <source>1/{part}&#xa0;s</source>
        <comment>exposure time</comment>
        <translation>1/{part} s</translation>
    </message>
    <message>
        <source>A filter holds or not; it has no weight.</source>
        <translation>Un filtro se cumple o no; no tiene peso.</translation>
    </message>
    <message>
        <source>A folder needs a name, as folder:trip or folder:2019/july.</source>
        <translation>Una carpeta necesita un nombre, como folder:trip o folder:2019/july.</translation>
    </message>
    <message>
        <source>A latitude goes from -90 to 90, a longitude from -180 to 180.</source>
        <translation>Una latitud va de -90 a 90, una longitud de -180 a 180.</translation>
    </message>
    <message>
        <source>A minus stands right before what to leave out, as -dog.</source>
        <translation>El signo menos va justo antes de lo que se deja fuera, como -dog.</translation>
    </message>
    <message>
        <source>A model reads your photos and your words, on this computer. Your folder is being read already; the model can be changed at any time in the preferences.</source>
        <translation>Un modelo lee sus fotos y sus palabras en este equipo. Su carpeta ya se está leyendo; el modelo se puede cambiar en cualquier momento en las preferencias.</translation>
    </message>
    <message>
        <source>A rating goes from 0 (not rated) to 5, as rating:&gt;=3.</source>
        <translation>Una valoración va de 0 (sin valorar) a 5, como rating:&gt;=3.</translation>
    </message>
    <message>
        <source>A saved search needs a name of at least one letter.</source>
        <translation>Una búsqueda guardada necesita un nombre de al menos una letra.</translation>
    </message>
    <message>
        <source>A tag needs a name of at least one letter.</source>
        <translation>Una etiqueta necesita un nombre de al menos una letra.</translation>
    </message>
    <message>
        <source>A tag needs a name, as tag:beach or tag:animal/dog.</source>
        <translation>Una etiqueta necesita un nombre, como tag:beach o tag:animal/dog.</translation>
    </message>
    <message>
        <source>A weight goes from 0 to {most}, as dog^2.</source>
        <translation>Un peso va de 0 a {most}, como dog^2.</translation>
    </message>
    <message>
        <source>About 100</source>
        <translation>Unos 100 idiomas</translation>
    </message>
    <message>
        <source>About Photolib</source>
        <translation>Acerca de Photolib</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Accept all</source>
        <translation>Aceptar todas</translation>
    </message>
    <message>
        <source>Accept {accepted}</source>
        <translation>Aceptar {accepted}</translation>
    </message>
    <message>
        <source>Accept {accepted} and reject {rejected} suggested tags</source>
        <translation>Aceptar {accepted} etiquetas sugeridas y rechazar {rejected}</translation>
    </message>
    <message>
        <source>Accept {accepted}, reject {rejected}</source>
        <translation>Aceptar {accepted}, rechazar {rejected}</translation>
    </message>
    <message>
        <source>Accept {count} suggested tag</source>
        <translation>Aceptar {count} etiqueta sugerida</translation>
    </message>
    <message>
        <source>Accept {count} suggested tags</source>
        <translation>Aceptar {count} etiquetas sugeridas</translation>
    </message>
    <message>
        <source>Accept {tag}</source>
        <translation>Aceptar {tag}</translation>
    </message>
    <message>
        <source>Accept, reject {rejected}</source>
        <translation>Aceptar, rechazar {rejected}</translation>
    </message>
    <message>
        <source>Accepted tags, ratings, titles and captions are always kept in the library. Other photo programs see them once they are written into XMP sidecars, small files beside the photos: with “Write metadata” in the Photo menu, or by themselves. Suggestions are never written.</source>
        <translation>Las etiquetas aceptadas, valoraciones, títulos y descripciones se guardan siempre en la biblioteca. Otros programas de fotos los ven cuando se escriben en archivos adjuntos XMP, pequeños archivos junto a las fotos: con «Escribir metadatos» en el menú Foto, o por sí solos. Las sugerencias nunca se escriben.</translation>
    </message>
    <message>
        <source>Accuracy as published at {source}</source>
        <translation>Precisión publicada en {source}</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Acciones y sus teclas</translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>Tamaño real</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>Añadir una carpeta</translation>
    </message>
    <message>
        <source>Add a folder (Ctrl+O)</source>
        <translation>Añadir una carpeta (Ctrl+O)</translation>
    </message>
    <message>
        <source>Add a folder of photos</source>
        <translation>Añadir una carpeta de fotos</translation>
    </message>
    <message>
        <source>Add a folder of photos. While Photolib looks at them you can already browse, and then search in your own words: “a dog on a beach”, “snow on the roofs”.</source>
        <translation>Añada una carpeta de fotos. Mientras Photolib las examina ya puede mirarlas, y después buscar con sus propias palabras: «un perro en la playa», «nieve en los tejados».</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Añadir una etiqueta</translation>
    </message>
    <message>
        <source>Add a tag to this photo</source>
        <translation>Añadir una etiqueta a esta foto</translation>
    </message>
    <message>
        <source>Add a tag, such as holidays/italy</source>
        <translation>Añadir, p. ej. vacaciones/italia</translation>
    </message>
    <message>
        <source>Add a tag…</source>
        <translation>Añadir una etiqueta…</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>Añadir carpeta…</translation>
    </message>
    <message>
        <source>Add the folder</source>
        <translation>Añadir la carpeta</translation>
    </message>
    <message>
        <source>Add the tag “{name}”</source>
        <translation>Añadir la etiqueta «{name}»</translation>
    </message>
    <message>
        <source>Add to album</source>
        <translation>Añadir a un álbum</translation>
    </message>
    <message>
        <source>Add to the album “{name}”</source>
        <translation>Añadir al álbum «{name}»</translation>
    </message>
    <message numerus="yes">
        <source>Added %Ln photos to “{name}”.</source>
        <translation>
            <numerusform>%Ln foto añadida a «{name}».</numerusform>
            <numerusform>%Ln fotos añadidas a «{name}».</numerusform>
        </translation>
    </message>
    <message>
        <source>Added {names}.</source>
        <comment>folders</comment>
        <translation>Se añadió {names}.</translation>
    </message>
    <message>
        <source>After {value}</source>
        <translation>Después de {value}</translation>
    </message>
    <message>
        <source>Album {value}</source>
        <translation>Álbum {value}</translation>
    </message>
    <message>
        <source>Albums</source>
        <translation>Álbumes</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>All is judged</source>
        <translation>Todo está decidido</translation>
    </message>
    <message>
        <source>All of it, as JSON lines</source>
        <translation>Todo, como líneas JSON</translation>
    </message>
    <message>
        <source>All photos</source>
        <translation>Todas las fotos</translation>
    </message>
    <message>
        <source>All photos, best first</source>
        <translation>Todas las fotos, las mejores primero</translation>
    </message>
    <message>
        <source>Also called</source>
        <translation>También llamado</translation>
    </message>
    <message>
        <source>Among the photos</source>
        <translation>Entre las fotos</translation>
    </message>
    <message>
        <source>An album needs a name of at least one letter.</source>
        <translation>Un álbum necesita un nombre de al menos una letra.</translation>
    </message>
    <message>
        <source>Another Photolib is already writing to the library at {path}; close it first or choose another library with --library.</source>
        <translation>Otro Photolib ya está escribiendo en la biblioteca {path}; ciérrelo primero o elija otra biblioteca con --library.</translation>
    </message>
    <message>
        <source>Another program is using the library at {path} and lets nobody else in, so this was not done; try again once it has ended.</source>
        <translation>Otro programa está usando la biblioteca {path} y no deja entrar a nadie más, así que esto no se ha hecho; inténtelo de nuevo cuando haya terminado.</translation>
    </message>
    <message>
        <source>Another program is using the library. What you change is saved as soon as it lets go.</source>
        <translation>Otro programa está usando la biblioteca. Lo que cambie se guardará en cuanto la libere.</translation>
    </message>
    <message>
        <source>Answers open with</source>
        <translation>Las respuestas empiezan con</translation>
    </message>
    <message>
        <source>Aperture f/ {value}</source>
        <translation>Apertura f/ {value}</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Apple graphics</source>
        <translation>Gráficos de Apple</translation>
    </message>
    <message>
        <source>Approximation: each place of the photo is compared with the text by itself.</source>
        <translation>Aproximación: cada lugar de la foto se compara por sí solo con el texto.</translation>
    </message>
    <message>
        <source>Approximation: how much the match falls when each place is covered.</source>
        <translation>Aproximación: cuánto baja la coincidencia al tapar cada lugar.</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Arquitectura</translation>
    </message>
    <message>
        <source>Arranging by likeness…</source>
        <translation>Ordenando por parecido…</translation>
    </message>
    <message>
        <source>As fast as ViT-B-32, and understands queries in about 100 languages.</source>
        <translation>Tan rápido como ViT-B-32, entiende consultas en unos 100 idiomas.</translation>
    </message>
    <message>
        <source>As fast as ViT-B-32, better with objects.</source>
        <translation>Tan rápido como ViT-B-32, mejor con objetos.</translation>
    </message>
    <message>
        <source>As open_clip names it; needed because no config.json lies beside the file.</source>
        <translation>Como la llama open_clip; se necesita porque no hay un config.json junto al archivo.</translation>
    </message>
    <message>
        <source>Ask before photos are moved to the trash</source>
        <translation>Preguntar antes de mover fotos a la papelera</translation>
    </message>
    <message>
        <source>Asked for as a</source>
        <translation>Preguntado como</translation>
    </message>
    <message>
        <source>Asking for {name}…</source>
        <comment>a search model</comment>
        <translation>Pidiendo {name}…</translation>
    </message>
    <message>
        <source>At most {most} photos fit into a table; select fewer of them.</source>
        <translation>En una tabla caben como máximo {most} fotos; seleccione menos.</translation>
    </message>
    <message>
        <source>At most {most} values can stand in one filter.</source>
        <translation>En un filtro caben como máximo {most} valores.</translation>
    </message>
    <message numerus="yes">
        <source>Auto-tag %Ln photos</source>
        <translation>
            <numerusform>Etiquetar %Ln foto automáticamente</numerusform>
            <numerusform>Etiquetar %Ln fotos automáticamente</numerusform>
        </translation>
    </message>
    <message>
        <source>Auto-tag new photos of this folder</source>
        <translation>Etiquetar las fotos nuevas de esta carpeta</translation>
    </message>
    <message>
        <source>Auto-tag this folder</source>
        <translation>Etiquetar esta carpeta automáticamente</translation>
    </message>
    <message>
        <source>Auto-tag this photo</source>
        <translation>Etiquetar esta foto automáticamente</translation>
    </message>
    <message>
        <source>Back from a photo like another</source>
        <translation>Volver desde una foto parecida</translation>
    </message>
    <message>
        <source>Back to the large photo</source>
        <translation>Volver a la foto grande</translation>
    </message>
    <message>
        <source>Back to the photos</source>
        <translation>Volver a las fotos</translation>
    </message>
    <message>
        <source>Back to the photos, or pause the slideshow</source>
        <translation>Volver a las fotos, o pausar la presentación</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Hacer copia ahora</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Before {value}</source>
        <translation>Antes de {value}</translation>
    </message>
    <message>
        <source>Besides:</source>
        <translation>Además:</translation>
    </message>
    <message>
        <source>Best match first</source>
        <translation>Las más acertadas primero</translation>
    </message>
    <message>
        <source>Bigger thumbnails</source>
        <translation>Miniaturas más grandes</translation>
    </message>
    <message>
        <source>Bring back the library as of {date}?</source>
        <translation>¿Recuperar la biblioteca del {date}?</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Examinar…</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Por nombre</translation>
    </message>
    <message>
        <source>By one blend of all (early)</source>
        <translation>Por una mezcla de todas (early)</translation>
    </message>
    <message>
        <source>By the sum of their likelihoods (late)</source>
        <translation>Por la suma de sus probabilidades (late)</translation>
    </message>
    <message>
        <source>By what tells photos apart (attention)</source>
        <translation>Por lo que distingue las fotos (attention)</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Cámara</translation>
    </message>
    <message>
        <source>Camera {value}</source>
        <translation>Cámara {value}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancel indexing</source>
        <translation>Cancelar la indexación</translation>
    </message>
    <message>
        <source>Cancel reading text</source>
        <translation>Cancelar la lectura de texto</translation>
    </message>
    <message>
        <source>Cancel this task</source>
        <translation>Cancelar esta tarea</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Descripción</translation>
    </message>
    <message numerus="yes">
        <source>Caption of %Ln photos</source>
        <translation>
            <numerusform>Descripción de %Ln foto</numerusform>
            <numerusform>Descripción de %Ln fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the caption of a photo</source>
        <translation>Cambiar la descripción de una foto</translation>
    </message>
    <message>
        <source>Change the caption of {count} photos</source>
        <translation>Cambiar la descripción de {count} fotos</translation>
    </message>
    <message>
        <source>Change the title of a photo</source>
        <translation>Cambiar el título de una foto</translation>
    </message>
    <message>
        <source>Change the title of {count} photos</source>
        <translation>Cambiar el título de {count} fotos</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Check the library</source>
        <translation>Comprobar la biblioteca</translation>
    </message>
    <message>
        <source>Checking looks for damage and mends what can be mended: the index, vectors, thumbnails nobody needs. Exporting writes what the library knows, for other programs.</source>
        <translation>La comprobación busca daños y repara lo que se puede reparar: el índice, los vectores, las miniaturas que nadie necesita. La exportación escribe lo que sabe la biblioteca, para otros programas.</translation>
    </message>
    <message>
        <source>Checkpoint file</source>
        <translation>Archivo de pesos</translation>
    </message>
    <message>
        <source>Checkpoints (*.safetensors)</source>
        <translation>Archivos de pesos (*.safetensors)</translation>
    </message>
    <message>
        <source>Choose a .safetensors checkpoint of an open_clip model. It is copied into Photolib&apos;s own folder after it has been tried.</source>
        <translation>Elija un archivo de pesos .safetensors de un modelo de open_clip. Se copia en la carpeta de Photolib después de probarlo.</translation>
    </message>
    <message>
        <source>Choose a checkpoint</source>
        <translation>Elegir un archivo de pesos</translation>
    </message>
    <message>
        <source>Choose an action to give it other keys.</source>
        <translation>Elija una acción para darle otras teclas.</translation>
    </message>
    <message>
        <source>Choose another one under Preferences or with &apos;photolib models use&apos;.</source>
        <translation>Elija otro en las preferencias.</translation>
    </message>
    <message>
        <source>Choose for me</source>
        <translation>Elegir por mí</translation>
    </message>
    <message>
        <source>Choose “All” to see the nearest photos all the same.</source>
        <translation>Elija «Todas» para ver de todos modos las fotos más cercanas.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
    <message>
        <source>Clear the search (Esc)</source>
        <translation>Borrar la búsqueda (Esc)</translation>
    </message>
    <message>
        <source>Clear the search history</source>
        <translation>Borrar el historial de búsquedas</translation>
    </message>
    <message>
        <source>Click a photo or press X to leave it out, Return accepts the others, Shift+Return rejects all, Ctrl+Z undoes.</source>
        <translation>Pulse una foto o la tecla X para dejarla fuera, Intro acepta las demás, Mayús+Intro rechaza todas, Ctrl+Z deshace.</translation>
    </message>
    <message>
        <source>Click the field and press the keys.</source>
        <translation>Haga clic en el campo y pulse las teclas.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Compare side by side</source>
        <translation>Comparar lado a lado</translation>
    </message>
    <message>
        <source>Compare with words too: a beach, people laughing</source>
        <translation>Comparar también con palabras: una playa, gente riendo</translation>
    </message>
    <message>
        <source>Compute on</source>
        <translation>Calcular en</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Conectada</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Copies of your tags, ratings, captions and albums, made every day and before updates.</source>
        <translation>Copias de sus etiquetas, valoraciones, descripciones y álbumes, hechas cada día y antes de las actualizaciones.</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>Copiar como CSV</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Copiar la ruta</translation>
    </message>
    <message>
        <source>Counts from the next start of Photolib.</source>
        <translation>Vale desde el próximo inicio de Photolib.</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Date {value}</source>
        <translation>Fecha {value}</translation>
    </message>
    <message>
        <source>Delete album</source>
        <translation>Eliminar álbum</translation>
    </message>
    <message>
        <source>Delete the album “{name}”</source>
        <translation>Eliminar el álbum «{name}»</translation>
    </message>
    <message>
        <source>Deleted the album “{name}”; its photos are untouched.</source>
        <translation>Se eliminó el álbum «{name}»; sus fotos no se han tocado.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Details (Ctrl+I)</source>
        <translation>Detalles (Ctrl+I)</translation>
    </message>
    <message>
        <source>Different ratings</source>
        <translation>Valoraciones distintas</translation>
    </message>
    <message>
        <source>Different texts</source>
        <translation>Textos distintos</translation>
    </message>
    <message>
        <source>Dimensions</source>
        <translation>Dimensiones</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Do not ask again</source>
        <translation>No volver a preguntar</translation>
    </message>
    <message>
        <source>Do not keep any longer</source>
        <translation>No guardarla más</translation>
    </message>
    <message>
        <source>Do not skip</source>
        <translation>No omitir</translation>
    </message>
    <message>
        <source>Do not suggest</source>
        <translation>No sugerir</translation>
    </message>
    <message>
        <source>Done again: {change}.</source>
        <translation>Rehecho: {change}.</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Descargar</translation>
    </message>
    <message>
        <source>Download from</source>
        <translation>Descargar de</translation>
    </message>
    <message>
        <source>Download progress</source>
        <translation>Progreso de la descarga</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Duplicados</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Inglés</translation>
    </message>
    <message>
        <source>English; German and Spanish fairly</source>
        <translation>Inglés; alemán y español aceptables</translation>
    </message>
    <message>
        <source>Every photo could be read</source>
        <translation>Se pudieron leer todas las fotos</translation>
    </message>
    <message>
        <source>Every photo could be read, but for those you have skipped</source>
        <translation>Se pudieron leer todas las fotos, salvo las que usted omitió</translation>
    </message>
    <message>
        <source>Everything happens on this computer. Your photos are never uploaded, and never changed unless you ask for it.</source>
        <translation>Todo ocurre en este equipo. Sus fotos nunca se suben a ningún sitio, ni se modifican a menos que usted lo pida.</translation>
    </message>
    <message>
        <source>Everything is in {path}.</source>
        <translation>Todo está en {path}.</translation>
    </message>
    <message>
        <source>Everything, best first</source>
        <translation>Todo, lo mejor primero</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>Explorar</translation>
    </message>
    <message>
        <source>Explore shows the library as a map, photos that are alike side by side.</source>
        <translation>Explorar muestra la biblioteca como un mapa, con las fotos parecidas juntas.</translation>
    </message>
    <message>
        <source>Explore the library as a map</source>
        <translation>Explorar la biblioteca como un mapa</translation>
    </message>
    <message>
        <source>Export the library</source>
        <translation>Exportar la biblioteca</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>Exposición</translation>
    </message>
    <message>
        <source>F marks a favourite, 1 to 5 give stars, T adds a tag. Ctrl+Z takes it back.</source>
        <translation>F marca una favorita, de 1 a 5 dan estrellas, T añade una etiqueta. Ctrl+Z lo deshace.</translation>
    </message>
    <message>
        <source>F1 lists all keys.</source>
        <translation>F1 enumera todas las teclas.</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favorita</translation>
    </message>
    <message>
        <source>Favourite (F)</source>
        <translation>Favorita (F)</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoritas</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Nombre del archivo</translation>
    </message>
    <message>
        <source>File size {value}</source>
        <translation>Tamaño de archivo {value}</translation>
    </message>
    <message>
        <source>Files of one picture are shown here: copies, smaller ones, other formats. They are looked for after indexing.</source>
        <translation>Aquí se muestran los archivos de una misma imagen: copias, versiones más pequeñas, otros formatos. Se buscan después de indexar.</translation>
    </message>
    <message>
        <source>Files of one picture: copies, smaller ones, other formats</source>
        <translation>Archivos de una misma imagen: copias, versiones más pequeñas, otros formatos</translation>
    </message>
    <message>
        <source>Files of this photo</source>
        <translation>Archivos de esta foto</translation>
    </message>
    <message>
        <source>Filmstrip</source>
        <translation>Tira de fotos</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Find a label</source>
        <translation>Buscar un rótulo</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Buscar un ajuste</translation>
    </message>
    <message>
        <source>Find an action or a key</source>
        <translation>Buscar una acción o una tecla</translation>
    </message>
    <message>
        <source>Find any photo by what it shows</source>
        <translation>Encuentre cualquier foto por lo que muestra</translation>
    </message>
    <message>
        <source>Find similar photos</source>
        <translation>Buscar fotos parecidas</translation>
    </message>
    <message>
        <source>Finds your photos by what they show. Everything happens on this computer; your photos are never uploaded, and never changed unless you ask for it.

Free software under the MIT licence. Names of cities are from GeoNames (CC BY 4.0).</source>
        <translation>Encuentra sus fotos por lo que muestran. Todo ocurre en este equipo; sus fotos nunca se suben a ningún sitio, ni se modifican a menos que usted lo pida.

Software libre bajo la licencia MIT. Los nombres de ciudades proceden de GeoNames (CC BY 4.0).</translation>
    </message>
    <message>
        <source>Fine distinctions; slow without a graphics card.</source>
        <translation>Distinciones finas; lento sin tarjeta gráfica.</translation>
    </message>
    <message>
        <source>First photo</source>
        <translation>Primera foto</translation>
    </message>
    <message>
        <source>Fit in the window</source>
        <translation>Ajustar a la ventana</translation>
    </message>
    <message>
        <source>Focal length {value}</source>
        <translation>Distancia focal {value}</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Folder {value}</source>
        <translation>Carpeta {value}</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Carpetas</translation>
    </message>
    <message numerus="yes">
        <source>Found %Ln photos…</source>
        <translation>
            <numerusform>%Ln foto encontrada…</numerusform>
            <numerusform>%Ln fotos encontradas…</numerusform>
        </translation>
    </message>
    <message>
        <source>Found {tags} for {photos}; nothing is added yet.</source>
        <translation>{tags} para {photos}; aún no se ha añadido nada.</translation>
    </message>
    <message>
        <source>Full precision</source>
        <translation>Precisión completa</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Pantalla completa</translation>
    </message>
    <message>
        <source>Getting the search model ready…</source>
        <translation>Preparando el modelo de búsqueda…</translation>
    </message>
    <message>
        <source>Go on with the starter</source>
        <translation>Seguir con el modelo inicial</translation>
    </message>
    <message>
        <source>Go to the filmstrip</source>
        <translation>Ir a la tira de fotos</translation>
    </message>
    <message>
        <source>Good order</source>
        <translation>Buen estado</translation>
    </message>
    <message>
        <source>Half precision, half the memory</source>
        <translation>Media precisión, la mitad de la memoria</translation>
    </message>
    <message>
        <source>Has {value}</source>
        <translation>Tiene {value}</translation>
    </message>
    <message>
        <source>Height {value}</source>
        <translation>Altura {value}</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Here on the map</source>
        <translation>Aquí en el mapa</translation>
    </message>
    <message>
        <source>Histogram</source>
        <translation>Histograma</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>How alike they are</source>
        <translation>Cuánto se parecen</translation>
    </message>
    <message>
        <source>How alike they are…</source>
        <translation>Cuánto se parecen…</translation>
    </message>
    <message>
        <source>How parts that describe one picture, such as a photo and words, become one ranking. fusion:early and the like in a query go before this.</source>
        <translation>Cómo las partes que describen una sola imagen, como una foto y palabras, forman una sola clasificación. fusion:early y similares en una consulta tienen prioridad.</translation>
    </message>
    <message>
        <source>How sure a match has to be</source>
        <translation>Cuán segura debe ser una coincidencia</translation>
    </message>
    <message>
        <source>How what the model saw is kept in memory, from the next start. Half precision finds the same.</source>
        <translation>Cómo se guarda en la memoria lo que vio el modelo, desde el próximo inicio. La media precisión encuentra lo mismo.</translation>
    </message>
    <message>
        <source>ISO {value}</source>
        <translation>ISO {value}</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Import a model</source>
        <translation>Importar un modelo</translation>
    </message>
    <message>
        <source>Import from a file…</source>
        <translation>Importar de un archivo…</translation>
    </message>
    <message>
        <source>Import labels</source>
        <translation>Importar rótulos</translation>
    </message>
    <message>
        <source>Imported from {file}.</source>
        <translation>Importado de {file}.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>In the filmstrip</source>
        <translation>En la tira de fotos</translation>
    </message>
    <message>
        <source>In the label set {path}, line {number}, the label {reason_given}.</source>
        <translation>En el conjunto de rótulos {path}, línea {number}: el rótulo {reason_given}.</translation>
    </message>
    <message>
        <source>In the label set {path}, {place}, {at} {reason_given}.</source>
        <translation>En el conjunto de rótulos {path}, {place}, {at} {reason_given}.</translation>
    </message>
    <message>
        <source>In the viewer</source>
        <translation>En el visor</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>En uso</translation>
    </message>
    <message>
        <source>Indexing</source>
        <translation>Indexación</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Información</translation>
    </message>
    <message>
        <source>Intel graphics</source>
        <translation>Gráficos de Intel</translation>
    </message>
    <message>
        <source>Invert selection</source>
        <translation>Invertir la selección</translation>
    </message>
    <message>
        <source>Is {value}</source>
        <translation>Es {value}</translation>
    </message>
    <message>
        <source>It comes along, works at once and offline, and is quick. It knows everyday things and scenes, and is often wrong beyond them.</source>
        <translation>Viene incluido, funciona enseguida y sin conexión, y es rápido. Conoce cosas y escenas cotidianas, y más allá se equivoca a menudo.</translation>
    </message>
    <message>
        <source>It is described by {file} beside it.</source>
        <translation>Lo describe {file}, que está a su lado.</translation>
    </message>
    <message>
        <source>It matches better than {percent} of your photos.</source>
        <translation>Coincide mejor que el {percent} de sus fotos.</translation>
    </message>
    <message>
        <source>Its name in the sidebar:</source>
        <translation>Su nombre en la barra lateral:</translation>
    </message>
    <message>
        <source>Its name:</source>
        <translation>Su nombre:</translation>
    </message>
    <message>
        <source>Judge “{name}”: {accepted} accepted, {rejected} rejected</source>
        <translation>Decidir «{name}»: {accepted} aceptadas, {rejected} rechazadas</translation>
    </message>
    <message>
        <source>Keep as suggestions</source>
        <translation>Guardar como sugerencias</translation>
    </message>
    <message>
        <source>Keep this search</source>
        <translation>Guardar esta búsqueda</translation>
    </message>
    <message>
        <source>Keep this search in the sidebar</source>
        <translation>Guardar esta búsqueda en la barra lateral</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Teclado</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Rótulo</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Rótulos</translation>
    </message>
    <message>
        <source>Labels learn from what you accept and reject.</source>
        <translation>Los rótulos aprenden de lo que usted acepta y rechaza.</translation>
    </message>
    <message>
        <source>Labels…</source>
        <translation>Rótulos…</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Last photo</source>
        <translation>Última foto</translation>
    </message>
    <message>
        <source>Leave the slideshow or the viewer</source>
        <translation>Salir de la presentación o del visor</translation>
    </message>
    <message>
        <source>Leave this search</source>
        <translation>Salir de esta búsqueda</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Excluidos</translation>
    </message>
    <message>
        <source>Lens</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>Lens {value}</source>
        <translation>Objetivo {value}</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Library: {library}
Log: {log}</source>
        <translation>Biblioteca: {library}
Registro: {log}</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Like {value}</source>
        <translation>Como {value}</translation>
    </message>
    <message>
        <source>Likeness</source>
        <translation>Parecido</translation>
    </message>
    <message>
        <source>List the photos in view, or those selected, in the grid</source>
        <translation>Mostrar en la cuadrícula las fotos visibles, o las seleccionadas</translation>
    </message>
    <message>
        <source>Lists of words (*.txt);;Label sets (*.toml)</source>
        <translation>Listas de palabras (*.txt);;Conjuntos de rótulos (*.toml)</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Look for changes now</source>
        <translation>Buscar cambios ahora</translation>
    </message>
    <message>
        <source>Look further along</source>
        <translation>Desplazar la vista</translation>
    </message>
    <message>
        <source>Looking for changes in your folders.</source>
        <translation>Buscando cambios en sus carpetas.</translation>
    </message>
    <message>
        <source>Looking for photos…</source>
        <translation>Buscando fotos…</translation>
    </message>
    <message>
        <source>Looking for similar photos…</source>
        <translation>Buscando fotos parecidas…</translation>
    </message>
    <message>
        <source>Looking for tags</source>
        <translation>Buscando etiquetas</translation>
    </message>
    <message>
        <source>Looking through the catalog, the index and the thumbnails…</source>
        <translation>Revisando el catálogo, el índice y las miniaturas…</translation>
    </message>
    <message>
        <source>Looking where it matches…</source>
        <translation>Buscando dónde coincide…</translation>
    </message>
    <message>
        <source>Looking whether the backup is whole…</source>
        <translation>Comprobando si la copia está entera…</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Examinando …</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Examinando…</translation>
    </message>
    <message numerus="yes">
        <source>Made the album “{name}” with %Ln photos.</source>
        <translation>
            <numerusform>Se creó el álbum «{name}» con %Ln foto.</numerusform>
            <numerusform>Se creó el álbum «{name}» con %Ln fotos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Make a label of every line of a text file</source>
        <translation>Crear un rótulo de cada línea de un archivo de texto</translation>
    </message>
    <message>
        <source>Make a photo favourite</source>
        <translation>Hacer favorita una foto</translation>
    </message>
    <message>
        <source>Make a photo no favourite</source>
        <translation>Quitar una foto de favoritas</translation>
    </message>
    <message>
        <source>Make an album; photos are added by dragging them onto it</source>
        <translation>Crear un álbum; las fotos se añaden arrastrándolas hasta él</translation>
    </message>
    <message>
        <source>Make the album “{name}”</source>
        <translation>Crear el álbum «{name}»</translation>
    </message>
    <message>
        <source>Make {count} photos favourites</source>
        <translation>Hacer favoritas {count} fotos</translation>
    </message>
    <message>
        <source>Make {count} photos no favourites</source>
        <translation>Quitar {count} fotos de favoritas</translation>
    </message>
    <message>
        <source>Making a backup…</source>
        <translation>Haciendo una copia de seguridad…</translation>
    </message>
    <message>
        <source>Many</source>
        <translation>Muchos idiomas</translation>
    </message>
    <message>
        <source>Map of the library by likeness</source>
        <translation>Mapa de la biblioteca por parecido</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>Menu (F10)</source>
        <translation>Menú (F10)</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Mistaken for, one a line</source>
        <translation>Se confunde con, uno por línea</translation>
    </message>
    <message>
        <source>Move a photo to the Recycle Bin</source>
        <translation>Mover una foto a la papelera</translation>
    </message>
    <message>
        <source>Move a photo to the Trash</source>
        <translation>Mover una foto a la papelera</translation>
    </message>
    <message>
        <source>Move a photo to the trash</source>
        <translation>Mover una foto a la papelera</translation>
    </message>
    <message numerus="yes">
        <source>Move these %Ln photos to the trash?</source>
        <translation>
            <numerusform>¿Mover esta %Ln foto a la papelera?</numerusform>
            <numerusform>¿Mover estas %Ln fotos a la papelera?</numerusform>
        </translation>
    </message>
    <message>
        <source>Move this photo to the trash?</source>
        <translation>¿Mover esta foto a la papelera?</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>Mover a la papelera</translation>
    </message>
    <message>
        <source>Move to trash…</source>
        <translation>Mover a la papelera…</translation>
    </message>
    <message>
        <source>Move {count} photos to the Recycle Bin</source>
        <translation>Mover {count} fotos a la papelera</translation>
    </message>
    <message>
        <source>Move {count} photos to the Trash</source>
        <translation>Mover {count} fotos a la papelera</translation>
    </message>
    <message>
        <source>Move {count} photos to the trash</source>
        <translation>Mover {count} fotos a la papelera</translation>
    </message>
    <message numerus="yes">
        <source>Moved %Ln photos to the trash.</source>
        <translation>
            <numerusform>%Ln foto movida a la papelera.</numerusform>
            <numerusform>%Ln fotos movidas a la papelera.</numerusform>
        </translation>
    </message>
    <message>
        <source>Moving photos to the trash</source>
        <translation>Moviendo fotos a la papelera</translation>
    </message>
    <message>
        <source>Much better with whole sentences than ViT-B-32, three to four times slower.</source>
        <translation>Mucho mejor con frases enteras que ViT-B-32, de tres a cuatro veces más lento.</translation>
    </message>
    <message>
        <source>NVIDIA graphics card</source>
        <translation>Tarjeta gráfica NVIDIA</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Name in Photolib</source>
        <translation>Nombre en Photolib</translation>
    </message>
    <message>
        <source>Name, with what it is a kind of</source>
        <translation>Nombre, con aquello de lo que es un tipo</translation>
    </message>
    <message>
        <source>Names and folders that are left out, one a line, with * for anything: *.tmp, Rejects, 2019/raw. Counts from the next time that Photolib looks for changes.</source>
        <translation>Nombres y carpetas que se excluyen, uno por línea; * equivale a cualquier cosa: *.tmp, Descartes, 2019/raw. Vale desde la próxima vez que Photolib busque cambios.</translation>
    </message>
    <message>
        <source>Near {value}</source>
        <translation>Cerca de {value}</translation>
    </message>
    <message>
        <source>Never together with the others of</source>
        <translation>Nunca junto con los demás de</translation>
    </message>
    <message>
        <source>New album</source>
        <translation>Álbum nuevo</translation>
    </message>
    <message>
        <source>New album…</source>
        <translation>Álbum nuevo…</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Teclas nuevas</translation>
    </message>
    <message>
        <source>New label</source>
        <translation>Rótulo nuevo</translation>
    </message>
    <message>
        <source>New label…</source>
        <translation>Rótulo nuevo…</translation>
    </message>
    <message>
        <source>New photos of this folder will get tag suggestions.</source>
        <translation>Las fotos nuevas de esta carpeta recibirán sugerencias de etiquetas.</translation>
    </message>
    <message>
        <source>New photos of this folder will not be tagged by themselves.</source>
        <translation>Las fotos nuevas de esta carpeta no se etiquetarán por sí solas.</translation>
    </message>
    <message>
        <source>Newer than this backup, and put aside by restoring: {list}.</source>
        <translation>Más reciente que esta copia, y apartado al restaurar: {list}.</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Las más recientes primero</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>Parte siguiente de la ventana</translation>
    </message>
    <message>
        <source>Next photo</source>
        <translation>Foto siguiente</translation>
    </message>
    <message>
        <source>No duplicates</source>
        <translation>No hay duplicados</translation>
    </message>
    <message>
        <source>No favourites yet</source>
        <translation>Aún no hay favoritas</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>Sin teclas</translation>
    </message>
    <message>
        <source>No other label</source>
        <translation>Ningún otro rótulo</translation>
    </message>
    <message>
        <source>No photo has a number as large as this.</source>
        <translation>Ninguna foto tiene un número tan grande.</translation>
    </message>
    <message>
        <source>No photo has been indexed yet</source>
        <translation>Aún no se ha indexado ninguna foto</translation>
    </message>
    <message>
        <source>No photo here fits all that was asked for.</source>
        <translation>Ninguna foto cumple aquí todo lo pedido.</translation>
    </message>
    <message>
        <source>No photo is selected; select one, or name it after &apos;like:&apos;.</source>
        <translation>No hay ninguna foto seleccionada; seleccione una o nómbrela después de &apos;like:&apos;.</translation>
    </message>
    <message>
        <source>No photos</source>
        <translation>No hay fotos</translation>
    </message>
    <message>
        <source>No photos here yet</source>
        <translation>Aún no hay fotos aquí</translation>
    </message>
    <message>
        <source>No photos of this day</source>
        <translation>No hay fotos de este día</translation>
    </message>
    <message>
        <source>No rating</source>
        <translation>Sin valoración</translation>
    </message>
    <message>
        <source>No searches are remembered.</source>
        <translation>No se recuerda ninguna búsqueda.</translation>
    </message>
    <message>
        <source>No series</source>
        <translation>No hay series</translation>
    </message>
    <message>
        <source>No stars, no heart</source>
        <translation>Ni estrellas ni corazón</translation>
    </message>
    <message>
        <source>No tag is certain enough for the photos of this folder.</source>
        <translation>Ninguna etiqueta es bastante segura para las fotos de esta carpeta.</translation>
    </message>
    <message numerus="yes">
        <source>No tag is certain enough for these %Ln photos.</source>
        <translation>
            <numerusform>Ninguna etiqueta es bastante segura para esta %Ln foto.</numerusform>
            <numerusform>Ninguna etiqueta es bastante segura para estas %Ln fotos.</numerusform>
        </translation>
    </message>
    <message>
        <source>No tag is certain enough for this photo.</source>
        <translation>Ninguna etiqueta es bastante segura para esta foto.</translation>
    </message>
    <message>
        <source>No word stands out. Titles, captions and tags that you give to photos are compared with this photo as well as the labels.</source>
        <translation>Ninguna palabra destaca. Con esta foto se comparan los títulos, descripciones y etiquetas que usted da a las fotos, además de los rótulos.</translation>
    </message>
    <message>
        <source>Northern hemisphere</source>
        <translation>Hemisferio norte</translation>
    </message>
    <message>
        <source>Not a favourite</source>
        <translation>No es favorita</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>No conectada</translation>
    </message>
    <message>
        <source>Not connected; its photos are kept in the library.</source>
        <translation>No está conectada; sus fotos se conservan en la biblioteca.</translation>
    </message>
    <message>
        <source>Not looked at yet.</source>
        <translation>Aún no examinada.</translation>
    </message>
    <message>
        <source>Not understood: {text}. {problem}</source>
        <translation>No se entiende: {text}. {problem}</translation>
    </message>
    <message>
        <source>Not {rest}</source>
        <translation>No {rest}</translation>
    </message>
    <message>
        <source>Note: {place}, {keys} stays what it is: {action}.</source>
        <comment>place: in the viewer</comment>
        <translation>Nota: {place}, {keys} sigue siendo lo que es: {action}.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>No se encontró nada</translation>
    </message>
    <message>
        <source>Nothing here matches &apos;{query}&apos;.</source>
        <translation>Nada aquí coincide con «{query}».</translation>
    </message>
    <message>
        <source>Nothing here surely matches &apos;{query}&apos;; 1 photo possibly does.</source>
        <translation>Nada aquí coincide con seguridad con «{query}»; 1 foto quizá sí.</translation>
    </message>
    <message>
        <source>Nothing here surely matches &apos;{query}&apos;; {count} photos possibly do.</source>
        <translation>Nada aquí coincide con seguridad con «{query}»; {count} fotos quizá sí.</translation>
    </message>
    <message>
        <source>Nothing is left to judge</source>
        <translation>No queda nada por decidir</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Nada nuevo</translation>
    </message>
    <message>
        <source>Nothing to explore yet</source>
        <translation>Aún no hay nada que explorar</translation>
    </message>
    <message>
        <source>Nothing to find stands in these parentheses.</source>
        <translation>Entre estos paréntesis no hay nada que buscar.</translation>
    </message>
    <message>
        <source>Nothing was tagged, rated, described or added since.</source>
        <translation>Desde entonces no se ha etiquetado, valorado, descrito ni añadido nada.</translation>
    </message>
    <message>
        <source>Notice new, changed and moved photos by itself</source>
        <translation>Advertir por sí solo las fotos nuevas, cambiadas y movidas</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Las más antiguas primero</translation>
    </message>
    <message>
        <source>On the map</source>
        <translation>En el mapa</translation>
    </message>
    <message>
        <source>On this day</source>
        <translation>Tal día como hoy</translation>
    </message>
    <message>
        <source>Only a comma stands here.</source>
        <translation>Aquí solo hay una coma.</translation>
    </message>
    <message>
        <source>Only what very likely shows what you asked for</source>
        <translation>Solo lo que muy probablemente muestra lo que pidió</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <source>Open the photo</source>
        <translation>Abrir la foto</translation>
    </message>
    <message>
        <source>Or by sentences of its own, one a line</source>
        <translation>O con frases propias, una por línea</translation>
    </message>
    <message>
        <source>Order of the photos</source>
        <translation>Orden de las fotos</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Paint over the photo where these words match</source>
        <translation>Pintar sobre la foto dónde coinciden estas palabras</translation>
    </message>
    <message>
        <source>Parts of a query</source>
        <translation>Partes de una consulta</translation>
    </message>
    <message>
        <source>Parts of a query are combined</source>
        <translation>Las partes de una consulta se combinan</translation>
    </message>
    <message>
        <source>Path copied.</source>
        <translation>Ruta copiada.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Pause indexing</source>
        <translation>Pausar la indexación</translation>
    </message>
    <message>
        <source>Pause while the computer runs on its battery</source>
        <translation>Pausar mientras el equipo funciona con batería</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message numerus="yes">
        <source>Paused at {done} of %Ln photos</source>
        <translation>
            <numerusform>En pausa en {done} de %Ln foto</numerusform>
            <numerusform>En pausa en {done} de %Ln fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused · Space goes on</source>
        <translation>En pausa · Espacio continúa</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Photo viewer</source>
        <translation>Visor de fotos</translation>
    </message>
    <message>
        <source>Photolib could not start because of a fault of its own. Your photos and your library are untouched. Please try again; if it stays, report it with the file {log}.</source>
        <translation>Photolib no pudo iniciarse por un fallo propio. Sus fotos y su biblioteca no se han tocado. Inténtelo de nuevo; si persiste, comuníquelo con el archivo {log}.</translation>
    </message>
    <message>
        <source>Photolib ended unexpectedly last time.</source>
        <translation>Photolib terminó inesperadamente la última vez.</translation>
    </message>
    <message>
        <source>Photolib may not write to {path}; allow writing there or choose another library folder with --library.</source>
        <translation>Photolib no puede escribir en {path}; permita escribir ahí o elija otra carpeta de biblioteca con --library.</translation>
    </message>
    <message>
        <source>Photolib watches these folders, with all folders in them. Photos stay where they are.</source>
        <translation>Photolib vigila estas carpetas con todas las que contienen. Las fotos se quedan donde están.</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Photos added in the last 30 days are shown here.</source>
        <translation>Aquí se muestran las fotos añadidas en los últimos 30 días.</translation>
    </message>
    <message>
        <source>Photos appear by themselves as soon as they are found.</source>
        <translation>Las fotos aparecen por sí solas en cuanto se encuentran.</translation>
    </message>
    <message>
        <source>Photos around the border</source>
        <translation>Fotos alrededor del límite</translation>
    </message>
    <message>
        <source>Photos at once</source>
        <translation>Fotos a la vez</translation>
    </message>
    <message>
        <source>Photos decoded at once</source>
        <translation>Fotos descodificadas a la vez</translation>
    </message>
    <message>
        <source>Photos like this one</source>
        <translation>Fotos como esta</translation>
    </message>
    <message>
        <source>Photos like this one (L)</source>
        <translation>Fotos como esta (L)</translation>
    </message>
    <message>
        <source>Photos moved to the trash can be restored from here.</source>
        <translation>Las fotos movidas a la papelera se pueden restaurar desde aquí.</translation>
    </message>
    <message>
        <source>Photos take their place on the map once they are indexed.</source>
        <translation>Las fotos ocupan su lugar en el mapa cuando están indexadas.</translation>
    </message>
    <message>
        <source>Photos taken on this day of earlier years</source>
        <translation>Fotos hechas este día de años anteriores</translation>
    </message>
    <message>
        <source>Photos taken on this day of earlier years are shown here.</source>
        <translation>Aquí se muestran las fotos hechas este día de años anteriores.</translation>
    </message>
    <message>
        <source>Photos that a camera took within three seconds</source>
        <translation>Fotos que una cámara tomó en un intervalo de tres segundos</translation>
    </message>
    <message>
        <source>Photos that a camera took within three seconds are shown here together.</source>
        <translation>Aquí se muestran juntas las fotos que una cámara tomó en un intervalo de tres segundos.</translation>
    </message>
    <message>
        <source>Photos that are not indexed yet are left out.</source>
        <translation>Las fotos aún no indexadas se dejan fuera.</translation>
    </message>
    <message>
        <source>Photos that came into the library in the last 30 days</source>
        <translation>Fotos que llegaron a la biblioteca en los últimos 30 días</translation>
    </message>
    <message>
        <source>Photos that cannot be searched</source>
        <translation>Fotos que no se pueden buscar</translation>
    </message>
    <message>
        <source>Photos that match with at least {percent}</source>
        <translation>Fotos que coinciden al menos con el {percent}</translation>
    </message>
    <message>
        <source>Photos that were moved to the trash from here; they can be restored</source>
        <translation>Fotos que se movieron desde aquí a la papelera; se pueden restaurar</translation>
    </message>
    <message>
        <source>Photos to judge</source>
        <translation>Fotos por decidir</translation>
    </message>
    <message>
        <source>Photos with a heart</source>
        <translation>Fotos con un corazón</translation>
    </message>
    <message>
        <source>Photos with problems, by reason</source>
        <translation>Fotos con problemas, por motivo</translation>
    </message>
    <message>
        <source>Photos, as a table</source>
        <translation>Fotos, como tabla</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>Posibles</translation>
    </message>
    <message>
        <source>Possible match</source>
        <translation>Coincidencia posible</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>Preferencias…</translation>
    </message>
    <message>
        <source>Press F on a photo to give it a heart.</source>
        <translation>Pulse F en una foto para darle un corazón.</translation>
    </message>
    <message>
        <source>Previews of photos cannot be kept, so it takes longer to show them. {problem}</source>
        <translation>Las vistas previas de las fotos no se pueden guardar, por eso tardan más en mostrarse. {problem}</translation>
    </message>
    <message>
        <source>Previous part of the window</source>
        <translation>Parte anterior de la ventana</translation>
    </message>
    <message>
        <source>Previous photo</source>
        <translation>Foto anterior</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Problems…</source>
        <translation>Problemas…</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Procesador</translation>
    </message>
    <message>
        <source>Progress of indexing</source>
        <translation>Progreso de la indexación</translation>
    </message>
    <message>
        <source>Progress of reading text</source>
        <translation>Progreso de la lectura de texto</translation>
    </message>
    <message>
        <source>Progress of this task</source>
        <translation>Progreso de esta tarea</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Rate a photo with no stars</source>
        <translation>Valorar una foto sin estrellas</translation>
    </message>
    <message>
        <source>Rate a photo with {stars} star</source>
        <translation>Valorar una foto con {stars} estrella</translation>
    </message>
    <message>
        <source>Rate a photo with {stars} stars</source>
        <translation>Valorar una foto con {stars} estrellas</translation>
    </message>
    <message>
        <source>Rate with a click, or with the keys 0 to 5</source>
        <translation>Valore con un clic o con las teclas de 0 a 5</translation>
    </message>
    <message>
        <source>Rate {count} photos with no stars</source>
        <translation>Valorar {count} fotos sin estrellas</translation>
    </message>
    <message>
        <source>Rate {count} photos with {stars} star</source>
        <translation>Valorar {count} fotos con {stars} estrella</translation>
    </message>
    <message>
        <source>Rate {count} photos with {stars} stars</source>
        <translation>Valorar {count} fotos con {stars} estrellas</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Valoración</translation>
    </message>
    <message>
        <source>Rating {value}</source>
        <translation>Valoración {value}</translation>
    </message>
    <message>
        <source>Rating: different ratings</source>
        <translation>Valoración: valoraciones distintas</translation>
    </message>
    <message>
        <source>Rating: {rating} of {stars} stars</source>
        <translation>Valoración: {rating} de {stars} estrellas</translation>
    </message>
    <message>
        <source>Read the text in photos, in the background</source>
        <translation>Leer el texto de las fotos, en segundo plano</translation>
    </message>
    <message>
        <source>Reading text, {place}</source>
        <comment>{place} is as in “3 of 20”</comment>
        <translation>Leyendo texto, {place}</translation>
    </message>
    <message>
        <source>Reading the text in photos needs software that is not installed; {remedy}</source>
        <translation>Para leer el texto de las fotos hace falta un programa que no está instalado; {remedy}</translation>
    </message>
    <message numerus="yes">
        <source>Reading: {read} of %Ln photos are done.</source>
        <translation>
            <numerusform>Leyendo: {read} de %Ln foto.</numerusform>
            <numerusform>Leyendo: {read} de %Ln fotos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Recently added</source>
        <translation>Añadidas hace poco</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Recomendado</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Redo: {change}</source>
        <translation>Rehacer: {change}</translation>
    </message>
    <message>
        <source>Reject all</source>
        <translation>Rechazar todas</translation>
    </message>
    <message>
        <source>Reject {count} suggested tag</source>
        <translation>Rechazar {count} etiqueta sugerida</translation>
    </message>
    <message>
        <source>Reject {count} suggested tags</source>
        <translation>Rechazar {count} etiquetas sugeridas</translation>
    </message>
    <message>
        <source>Reject {tag}</source>
        <translation>Rechazar {tag}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove a tag</source>
        <translation>Quitar una etiqueta</translation>
    </message>
    <message>
        <source>Remove folder</source>
        <translation>Quitar la carpeta</translation>
    </message>
    <message>
        <source>Remove folder from library…</source>
        <translation>Quitar la carpeta de la biblioteca…</translation>
    </message>
    <message>
        <source>Remove from the album “{name}”</source>
        <translation>Quitar del álbum «{name}»</translation>
    </message>
    <message>
        <source>Remove from this album</source>
        <translation>Quitar de este álbum</translation>
    </message>
    <message>
        <source>Remove {tag}</source>
        <translation>Quitar {tag}</translation>
    </message>
    <message>
        <source>Remove “{name}” from the library?</source>
        <translation>¿Quitar «{name}» de la biblioteca?</translation>
    </message>
    <message numerus="yes">
        <source>Removed %Ln photos from “{name}”.</source>
        <translation>
            <numerusform>%Ln foto quitada de «{name}».</numerusform>
            <numerusform>%Ln fotos quitadas de «{name}».</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed {name}. The photos are untouched.</source>
        <translation>Se quitó {name}. Las fotos no se han tocado.</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Quitar…</translation>
    </message>
    <message>
        <source>Rename album…</source>
        <translation>Cambiar el nombre del álbum…</translation>
    </message>
    <message>
        <source>Rename an album to “{name}”</source>
        <translation>Cambiar el nombre de un álbum a «{name}»</translation>
    </message>
    <message>
        <source>Rename the album</source>
        <translation>Cambiar el nombre del álbum</translation>
    </message>
    <message>
        <source>Rename the tag “{name}” to “{to}”</source>
        <translation>Cambiar el nombre de la etiqueta «{name}» a «{to}»</translation>
    </message>
    <message>
        <source>Reopen a decision</source>
        <translation>Reabrir una decisión</translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation>Reiniciar ahora</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Restore the last copy</source>
        <translation>Restaurar la última copia</translation>
    </message>
    <message numerus="yes">
        <source>Restored %Ln photos.</source>
        <translation>
            <numerusform>%Ln foto restaurada.</numerusform>
            <numerusform>%Ln fotos restauradas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurar…</translation>
    </message>
    <message>
        <source>Restoring photos</source>
        <translation>Restaurando fotos</translation>
    </message>
    <message>
        <source>Results for “{query}”</source>
        <translation>Resultados de «{query}»</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Resume indexing</source>
        <translation>Continuar la indexación</translation>
    </message>
    <message>
        <source>Retry unreadable photos</source>
        <translation>Reintentar las fotos ilegibles</translation>
    </message>
    <message>
        <source>Review suggested tags</source>
        <translation>Revisar las sugerencias</translation>
    </message>
    <message>
        <source>Review suggested tags…</source>
        <translation>Revisar las sugerencias…</translation>
    </message>
    <message>
        <source>Save label</source>
        <translation>Guardar el rótulo</translation>
    </message>
    <message>
        <source>Say after {key}: what it should be, without a space between.</source>
        <translation>Diga después de {key}: qué debe ser, sin espacio.</translation>
    </message>
    <message>
        <source>Say after {sign} what to add or take away.</source>
        <translation>Diga después de {sign} qué añadir o quitar.</translation>
    </message>
    <message>
        <source>Say after {sign} what to leave out.</source>
        <translation>Diga después de {sign} qué dejar fuera.</translation>
    </message>
    <message>
        <source>Search</source>
        <comment>page of the preferences</comment>
        <translation>Búsqueda</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search by copied picture</source>
        <translation>Buscar con la imagen copiada</translation>
    </message>
    <message>
        <source>Search by what your photos show: a dog on a beach</source>
        <translation>Busque por lo que muestran sus fotos: un perro en la playa</translation>
    </message>
    <message>
        <source>Search in your own words, or drop a picture on the search bar.</source>
        <translation>Busque con sus propias palabras, o suelte una imagen en la barra de búsqueda.</translation>
    </message>
    <message>
        <source>Search is getting ready…</source>
        <translation>La búsqueda se está preparando…</translation>
    </message>
    <message>
        <source>Search is not available</source>
        <translation>La búsqueda no está disponible</translation>
    </message>
    <message>
        <source>Search model</source>
        <translation>Modelo de búsqueda</translation>
    </message>
    <message>
        <source>Search model {model}</source>
        <translation>Modelo de búsqueda {model}</translation>
    </message>
    <message>
        <source>Search model {model} on {device}</source>
        <translation>Modelo de búsqueda {model} en {device}</translation>
    </message>
    <message>
        <source>Search photos</source>
        <translation>Buscar fotos</translation>
    </message>
    <message>
        <source>Search there</source>
        <translation>Buscar allí</translation>
    </message>
    <message>
        <source>Search will be ready in a moment</source>
        <translation>La búsqueda estará lista en un momento</translation>
    </message>
    <message>
        <source>Search without {text}</source>
        <translation>Buscar sin {text}</translation>
    </message>
    <message>
        <source>Searches</source>
        <translation>Búsquedas</translation>
    </message>
    <message>
        <source>Searching for less like this.</source>
        <translation>Buscando menos como esta.</translation>
    </message>
    <message>
        <source>Searching for more like this.</source>
        <translation>Buscando más como esta.</translation>
    </message>
    <message>
        <source>Seasons</source>
        <translation>Estaciones</translation>
    </message>
    <message>
        <source>Seconds for each photo of a slideshow</source>
        <translation>Segundos por foto en una presentación</translation>
    </message>
    <message>
        <source>See models</source>
        <translation>Ver modelos</translation>
    </message>
    <message>
        <source>See the models…</source>
        <translation>Ver los modelos…</translation>
    </message>
    <message>
        <source>See what is wrong</source>
        <translation>Ver qué falla</translation>
    </message>
    <message>
        <source>See why, and what to do about it</source>
        <translation>Ver por qué y qué hacer</translation>
    </message>
    <message>
        <source>Select a photo to see its details.</source>
        <translation>Seleccione una foto para ver sus detalles.</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Seleccionar todo</translation>
    </message>
    <message>
        <source>Select all files but the one to keep of each picture; Del moves them to the trash</source>
        <translation>Seleccionar todos los archivos de cada imagen menos el que se conserva; Supr los mueve a la papelera</translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation>No seleccionar nada</translation>
    </message>
    <message>
        <source>Select nothing, then back to the photos</source>
        <translation>No seleccionar nada y después volver a las fotos</translation>
    </message>
    <message>
        <source>Select or leave out the photo</source>
        <translation>Seleccionar la foto o dejarla fuera</translation>
    </message>
    <message>
        <source>Select or leave out the photo in the middle</source>
        <translation>Seleccionar la foto del centro o dejarla fuera</translation>
    </message>
    <message>
        <source>Select photos and drag them onto the album, or add them with a right click.</source>
        <translation>Seleccione fotos y arrástrelas hasta el álbum, o añádalas con el botón derecho.</translation>
    </message>
    <message>
        <source>Select the copies</source>
        <translation>Seleccionar las copias</translation>
    </message>
    <message>
        <source>Selected on the map</source>
        <translation>Seleccionadas en el mapa</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Series</translation>
    </message>
    <message>
        <source>Set all back</source>
        <translation>Restablecer todo</translation>
    </message>
    <message>
        <source>Set back</source>
        <translation>Restablecer</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln skipped photos</source>
        <translation>
            <numerusform>Mostrar %Ln foto omitida</numerusform>
            <numerusform>Mostrar %Ln fotos omitidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Show RAW+JPEG pairs and Live Photos as one photo each</source>
        <translation>Mostrar los pares RAW+JPEG y las Live Photos como una sola foto</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>Mostrar en el gestor de archivos</translation>
    </message>
    <message>
        <source>Show less like this</source>
        <translation>Mostrar menos como esta</translation>
    </message>
    <message>
        <source>Show more like this</source>
        <translation>Mostrar más como esta</translation>
    </message>
    <message>
        <source>Show my photos</source>
        <translation>Mostrar mis fotos</translation>
    </message>
    <message>
        <source>Show or hide the sidebar</source>
        <translation>Mostrar u ocultar la barra lateral</translation>
    </message>
    <message>
        <source>Show report</source>
        <translation>Mostrar el informe</translation>
    </message>
    <message numerus="yes">
        <source>Show the %Ln selected</source>
        <comment>photos</comment>
        <translation>
            <numerusform>Mostrar la %Ln seleccionada</numerusform>
            <numerusform>Mostrar las %Ln seleccionadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the photo</source>
        <translation>Mostrar la foto</translation>
    </message>
    <message>
        <source>Show the whole map</source>
        <translation>Mostrar todo el mapa</translation>
    </message>
    <message>
        <source>Show where</source>
        <translation>Mostrar dónde</translation>
    </message>
    <message>
        <source>Shutter {value}</source>
        <translation>Obturación {value}</translation>
    </message>
    <message>
        <source>Similar</source>
        <translation>Parecidas</translation>
    </message>
    <message>
        <source>Similar to {name}</source>
        <translation>Parecidas a {name}</translation>
    </message>
    <message>
        <source>Since {value}</source>
        <translation>Desde {value}</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Size of the thumbnails</source>
        <translation>Tamaño de las miniaturas</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Skip the first steps</source>
        <translation>Omitir los primeros pasos</translation>
    </message>
    <message>
        <source>Slideshow</source>
        <translation>Presentación</translation>
    </message>
    <message>
        <source>Small and instant, comes with Photolib; the larger models find finer things.</source>
        <translation>Pequeño e inmediato, viene con Photolib; los modelos mayores encuentran cosas más finas.</translation>
    </message>
    <message>
        <source>Smaller thumbnails</source>
        <translation>Miniaturas más pequeñas</translation>
    </message>
    <message>
        <source>Some photos lost their vectors; run &apos;photolib index&apos;.</source>
        <translation>Algunas fotos han perdido sus vectores; se calcularán de nuevo en la próxima indexación.</translation>
    </message>
    <message>
        <source>Something went wrong inside Photolib; the log has the details.</source>
        <translation>Algo falló dentro de Photolib; el registro tiene los detalles.</translation>
    </message>
    <message>
        <source>Southern hemisphere</source>
        <translation>Hemisferio sur</translation>
    </message>
    <message>
        <source>Square thumbnails</source>
        <translation>Miniaturas cuadradas</translation>
    </message>
    <message>
        <source>Square thumbnails (Ctrl+G)</source>
        <translation>Miniaturas cuadradas (Ctrl+G)</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Step {step} of {steps}</source>
        <translation>Paso {step} de {steps}</translation>
    </message>
    <message>
        <source>Stop arranging</source>
        <translation>Dejar de ordenar</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Almacenamiento</translation>
    </message>
    <message>
        <source>Store what is left as suggestions and judge them later</source>
        <translation>Guardar lo que queda como sugerencias y decidir después</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Seguras</translation>
    </message>
    <message>
        <source>Strong and possible matches</source>
        <translation>Coincidencias seguras y posibles</translation>
    </message>
    <message>
        <source>Strong match</source>
        <translation>Coincidencia segura</translation>
    </message>
    <message>
        <source>Strong matches</source>
        <translation>Coincidencias seguras</translation>
    </message>
    <message>
        <source>Suggest tags</source>
        <translation>Sugerir etiquetas</translation>
    </message>
    <message>
        <source>Suggest tags for new photos of this folder</source>
        <translation>Sugerir etiquetas para las fotos nuevas de esta carpeta</translation>
    </message>
    <message>
        <source>Suggest tags for {count} photos</source>
        <translation>Sugerir etiquetas para {count} fotos</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>Sugeridas</translation>
    </message>
    <message>
        <source>Suggested tag {tag}, {percent}</source>
        <translation>Etiqueta sugerida {tag}, {percent}</translation>
    </message>
    <message>
        <source>Suggested tags</source>
        <translation>Etiquetas sugeridas</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Sugerencias</translation>
    </message>
    <message>
        <source>Switch light and dark</source>
        <translation>Cambiar entre claro y oscuro</translation>
    </message>
    <message>
        <source>System language</source>
        <translation>Idioma del sistema</translation>
    </message>
    <message>
        <source>Table of similarities</source>
        <translation>Tabla de parecidos</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message numerus="yes">
        <source>Tag of %Ln photos</source>
        <translation>
            <numerusform>Etiqueta de %Ln foto</numerusform>
            <numerusform>Etiqueta de %Ln fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>Tag photos from this probability on</source>
        <translation>Etiquetar fotos desde esta probabilidad</translation>
    </message>
    <message>
        <source>Tag {tag}</source>
        <translation>Etiqueta {tag}</translation>
    </message>
    <message>
        <source>Tag {value}</source>
        <translation>Etiqueta {value}</translation>
    </message>
    <message>
        <source>Tagged with “{name}”.</source>
        <translation>Etiquetado con «{name}».</translation>
    </message>
    <message>
        <source>Tagging</source>
        <translation>Etiquetado</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Tags, ratings, captions, albums and saved searches become what they were then. Your photo files are not touched. What the library holds now is kept as a backup first, so you can come back to it in the same way. Photolib opens anew for this.</source>
        <translation>Las etiquetas, valoraciones, descripciones, álbumes y búsquedas guardadas vuelven a ser los de entonces. Sus archivos de fotos no se tocan. Lo que la biblioteca contiene ahora se guarda antes como copia, así que puede volver a ello de la misma manera. Photolib se abre de nuevo para esto.</translation>
    </message>
    <message>
        <source>Take them over</source>
        <translation>Adoptarlas</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Hecha</translation>
    </message>
    <message>
        <source>Teach a label</source>
        <translation>Enseñar un rótulo</translation>
    </message>
    <message>
        <source>Teach a label from these photos…</source>
        <translation>Enseñar un rótulo con estas fotos…</translation>
    </message>
    <message>
        <source>Teach “{name}”</source>
        <translation>Enseñar «{name}»</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Text in photos</source>
        <translation>Texto en las fotos</translation>
    </message>
    <message>
        <source>Text in the photo</source>
        <translation>Texto en la foto</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Eso no funcionó</translation>
    </message>
    <message>
        <source>The address of a mirror of the Hugging Face hub</source>
        <translation>La dirección de un espejo de Hugging Face</translation>
    </message>
    <message>
        <source>The backup is made.</source>
        <translation>La copia de seguridad está hecha.</translation>
    </message>
    <message>
        <source>The best of the fast ones.</source>
        <translation>El mejor de los rápidos.</translation>
    </message>
    <message>
        <source>The best search for its speed, in many languages; needs about 3 GB of memory.</source>
        <translation>La mejor búsqueda para su velocidad, en muchos idiomas; necesita unos 3 GB de memoria.</translation>
    </message>
    <message>
        <source>The catalog file is damaged; close Photolib and run &apos;photolib doctor --recover&apos;, or &apos;photolib restore latest&apos;.</source>
        <translation>El archivo del catálogo está dañado; cierre Photolib y ejecute &apos;photolib doctor --recover&apos; o &apos;photolib restore latest&apos;.</translation>
    </message>
    <message>
        <source>The catalog {path} is damaged ({detail}); restore one of the copies in {backups} or move the file away to start a new library.</source>
        <translation>El catálogo {path} está dañado ({detail}); restaure una de las copias de {backups} o mueva el archivo a otro lugar para empezar una biblioteca nueva.</translation>
    </message>
    <message>
        <source>The catalog: {line}</source>
        <translation>El catálogo: {line}</translation>
    </message>
    <message>
        <source>The classic: fast on any computer, good for everyday words.</source>
        <translation>El clásico: rápido en cualquier equipo, bueno para palabras cotidianas.</translation>
    </message>
    <message>
        <source>The closest photos:</source>
        <translation>Las fotos más cercanas:</translation>
    </message>
    <message>
        <source>The config file {path} cannot be read ({error}); it must be a JSON file.</source>
        <translation>El archivo de configuración {path} no se puede leer ({error}); debe ser un archivo JSON.</translation>
    </message>
    <message>
        <source>The config file {path} holds no model description.</source>
        <translation>El archivo de configuración {path} no contiene la descripción de un modelo.</translation>
    </message>
    <message>
        <source>The config file {path} lacks {name}; it is not an open_clip model config.</source>
        <translation>En el archivo de configuración {path} falta {name}; no es una configuración de modelo de open_clip.</translation>
    </message>
    <message>
        <source>The copy could not be put in place ({error}); free some space or check the permissions, and try again.</source>
        <translation>No se pudo colocar la copia ({error}); libere espacio o revise los permisos e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The device {device} is not available on this machine; choose auto or cpu.</source>
        <translation>El dispositivo {device} no está disponible en este equipo; elija auto o cpu.</translation>
    </message>
    <message>
        <source>The disk that holds {path} cannot store files of this size; move the models folder to another disk.</source>
        <translation>El disco que contiene {path} no puede guardar archivos de este tamaño; mueva la carpeta de modelos a otro disco.</translation>
    </message>
    <message>
        <source>The disk that holds {path} is full; free some space and try again. Everything saved so far is kept.</source>
        <translation>El disco que contiene {path} está lleno; libere espacio y inténtelo de nuevo. Todo lo guardado hasta ahora se conserva.</translation>
    </message>
    <message>
        <source>The drive that holds {path} cannot be read or written just now ({error}); check the drive and try again.</source>
        <translation>La unidad que contiene {path} no se puede leer ni escribir ahora mismo ({error}); compruébela y inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The file is no longer in its folder.</source>
        <translation>El archivo ya no está en su carpeta.</translation>
    </message>
    <message>
        <source>The file is no longer in its folder; this is its thumbnail.</source>
        <translation>El archivo ya no está en su carpeta; esta es su miniatura.</translation>
    </message>
    <message>
        <source>The file said “{text}”</source>
        <translation>El archivo decía «{text}»</translation>
    </message>
    <message>
        <source>The file&apos;s own name</source>
        <translation>El nombre del propio archivo</translation>
    </message>
    <message>
        <source>The files of the model {name} cannot be read ({error}).</source>
        <translation>Los archivos del modelo {name} no se pueden leer ({error}).</translation>
    </message>
    <message>
        <source>The files on the disk are moved, with their sidecars, to the trash of this computer. You can restore them from there, or here under Trash.</source>
        <translation>Los archivos del disco se mueven, con sus archivos adjuntos, a la papelera de este equipo. Puede restaurarlos desde ella, o aquí en Papelera.</translation>
    </message>
    <message>
        <source>The folder of this photo is not connected.</source>
        <translation>La carpeta de esta foto no está conectada.</translation>
    </message>
    <message>
        <source>The folder of this photo is not connected; this is its thumbnail.</source>
        <translation>La carpeta de esta foto no está conectada; esta es su miniatura.</translation>
    </message>
    <message>
        <source>The folder {path} holds no {file}; name the model&apos;s .safetensors file.</source>
        <translation>La carpeta {path} no contiene {file}; indique el archivo .safetensors del modelo.</translation>
    </message>
    <message>
        <source>The group {group} {reason_given}; let the label exclude none.</source>
        <translation>El grupo {group} {reason_given}; haga que el rótulo no excluya ninguno.</translation>
    </message>
    <message>
        <source>The label set {path} cannot be read: {error}.</source>
        <translation>El conjunto de rótulos {path} no se puede leer: {error}.</translation>
    </message>
    <message>
        <source>The label set {path} cannot be written: {error}.</source>
        <translation>No se puede escribir el conjunto de rótulos {path}: {error}.</translation>
    </message>
    <message>
        <source>The label set {path} has no labels; write at least one.</source>
        <translation>El conjunto de rótulos {path} no tiene rótulos; escriba al menos uno.</translation>
    </message>
    <message>
        <source>The label set {path} has {count} labels, more than the {most} that can be used; divide it.</source>
        <translation>El conjunto de rótulos {path} tiene {count} rótulos, más de los {most} que se pueden usar; divídalo.</translation>
    </message>
    <message>
        <source>The label set {path} is larger than {size} MiB; divide it.</source>
        <translation>El conjunto de rótulos {path} supera los {size} MiB; divídalo.</translation>
    </message>
    <message>
        <source>The label set {path} is not UTF-8 text (byte {place}); save it as UTF-8.</source>
        <translation>El conjunto de rótulos {path} no es texto UTF-8 (byte {place}); guárdelo como UTF-8.</translation>
    </message>
    <message>
        <source>The label set {path} is not valid TOML: {error}.</source>
        <translation>El conjunto de rótulos {path} no es TOML válido: {error}.</translation>
    </message>
    <message>
        <source>The label {reason_given}.</source>
        <translation>El rótulo {reason_given}.</translation>
    </message>
    <message>
        <source>The label {reason_given}; change one of them.</source>
        <translation>El rótulo {reason_given}; cambie uno de los dos.</translation>
    </message>
    <message>
        <source>The largest here; wants a graphics card.</source>
        <translation>El más grande aquí; pide una tarjeta gráfica.</translation>
    </message>
    <message>
        <source>The last copy is of {date}; what was changed since is not in it. The damaged catalog is kept beside the copies.</source>
        <translation>La última copia es del {date}; lo que se cambió desde entonces no está en ella. El catálogo dañado se conserva junto a las copias.</translation>
    </message>
    <message>
        <source>The library as a map by likeness (E)</source>
        <translation>La biblioteca como un mapa por parecido (E)</translation>
    </message>
    <message>
        <source>The library at {path} is no longer there; connect its drive again, or put its folder back, and start Photolib again.</source>
        <translation>La biblioteca de {path} ya no está; vuelva a conectar su unidad o devuelva su carpeta a su sitio, e inicie Photolib de nuevo.</translation>
    </message>
    <message>
        <source>The library at {path} was made by a newer version of Photolib; please update Photolib to open it.</source>
        <translation>La biblioteca de {path} se creó con una versión más reciente de Photolib; actualice Photolib para abrirla.</translation>
    </message>
    <message>
        <source>The library holds what Photolib knows about your photos, not the photos. Thumbnails are made again when they are needed; a new limit counts from the next start.</source>
        <translation>La biblioteca contiene lo que Photolib sabe de sus fotos, no las fotos. Las miniaturas se vuelven a hacer cuando hacen falta; un límite nuevo vale desde el próximo inicio.</translation>
    </message>
    <message>
        <source>The library is sound.</source>
        <translation>La biblioteca está en buen estado.</translation>
    </message>
    <message>
        <source>The map cannot be shown</source>
        <translation>El mapa no se puede mostrar</translation>
    </message>
    <message>
        <source>The model cannot be stored in {directory} ({error}).</source>
        <translation>El modelo no se puede guardar en {directory} ({error}).</translation>
    </message>
    <message>
        <source>The model could not be copied ({error}).</source>
        <translation>No se pudo copiar el modelo ({error}).</translation>
    </message>
    <message>
        <source>The model decides how well your words find photos. Switching looks at all photos again in the background; nothing of the former model is lost.</source>
        <translation>El modelo decide lo bien que sus palabras encuentran fotos. Al cambiarlo se vuelven a examinar todas las fotos en segundo plano; nada del modelo anterior se pierde.</translation>
    </message>
    <message>
        <source>The model file {path} cannot be read ({error}).</source>
        <translation>El archivo de modelo {path} no se puede leer ({error}).</translation>
    </message>
    <message>
        <source>The model file {path} changed while it was copied.</source>
        <translation>El archivo de modelo {path} cambió mientras se copiaba.</translation>
    </message>
    <message>
        <source>The model file {path} holds more than plain weights; it was not opened.</source>
        <translation>El archivo de modelo {path} contiene algo más que pesos; no se ha abierto.</translation>
    </message>
    <message>
        <source>The model file {path} is a PyTorch pickle, which can run any code when it is opened; get the model as a .safetensors file instead.</source>
        <translation>El archivo de modelo {path} es un pickle de PyTorch, que puede ejecutar cualquier código al abrirse; consiga el modelo como archivo .safetensors.</translation>
    </message>
    <message>
        <source>The model file {path} is empty; fetch it again.</source>
        <translation>El archivo de modelo {path} está vacío; obténgalo de nuevo.</translation>
    </message>
    <message>
        <source>The model file {path} is not the one that was installed: its contents have changed; download or import it again.</source>
        <translation>El archivo de modelo {path} no es el que se instaló: su contenido ha cambiado; descárguelo o impórtelo de nuevo.</translation>
    </message>
    <message>
        <source>The model file {path} is truncated or not a safetensors file ({error}); fetch it again.</source>
        <translation>El archivo de modelo {path} está cortado o no es un archivo safetensors ({error}); obténgalo de nuevo.</translation>
    </message>
    <message>
        <source>The model {name} could not be loaded; the log has the details. {rest}</source>
        <translation>No se pudo cargar el modelo {name}; el registro tiene los detalles. {rest}</translation>
    </message>
    <message>
        <source>The model {name} gave unusable numbers on {device} in {dtype}; choose the precision float32 or another model.</source>
        <translation>El modelo {name} dio números inutilizables en {device} con {dtype}; elija la precisión float32 u otro modelo.</translation>
    </message>
    <message>
        <source>The model {name} is already being downloaded.</source>
        <translation>El modelo {name} ya se está descargando.</translation>
    </message>
    <message>
        <source>The model {name} is not installed; download it under Preferences or import its file with &apos;photolib models import&apos;.</source>
        <translation>El modelo {name} no está instalado; descárguelo en las preferencias o importe allí su archivo.</translation>
    </message>
    <message>
        <source>The model {name} is not on this computer; get it with &apos;photolib models download {again}&apos; or import it from a file.</source>
        <translation>El modelo {name} no está en este equipo; obténgalo con &apos;photolib models download {again}&apos; o impórtelo desde un archivo.</translation>
    </message>
    <message>
        <source>The model&apos;s config describes no model that open_clip can build ({error}).</source>
        <translation>La configuración no describe ningún modelo que open_clip pueda construir ({error}).</translation>
    </message>
    <message>
        <source>The model&apos;s vocabulary (its tokenizer files) is missing; download the model again, or import it with a folder &apos;tokenizer&apos; beside the weights.</source>
        <translation>Falta el vocabulario del modelo (sus archivos de tokenizer); descargue el modelo de nuevo o impórtelo con una carpeta &apos;tokenizer&apos; junto a los pesos.</translation>
    </message>
    <message>
        <source>The photos in {folder} stay where they are: Photolib never deletes a photo. Their tags and ratings here are forgotten.</source>
        <translation>Las fotos de {folder} se quedan donde están: Photolib nunca elimina una foto. Sus etiquetas y valoraciones de aquí se olvidan.</translation>
    </message>
    <message>
        <source>The photos walked through</source>
        <translation>Las fotos recorridas</translation>
    </message>
    <message>
        <source>The preview could not be made ({fault}).</source>
        <translation>No se pudo hacer la vista previa ({fault}).</translation>
    </message>
    <message>
        <source>The processes that decode photos cannot be started; free some memory or restart the computer and start again. The log has the details.</source>
        <translation>No se pueden iniciar los procesos que descodifican las fotos; libera memoria o reinicia el equipo y vuelve a empezar. El registro contiene los detalles.</translation>
    </message>
    <message>
        <source>The query is too long; it is read up to here.</source>
        <translation>La consulta es demasiado larga; se lee hasta aquí.</translation>
    </message>
    <message>
        <source>The search model could not be loaded.</source>
        <translation>No se pudo cargar el modelo de búsqueda.</translation>
    </message>
    <message>
        <source>The search model is loading; your search starts by itself.</source>
        <translation>El modelo de búsqueda se está cargando; su búsqueda empieza por sí sola.</translation>
    </message>
    <message>
        <source>The search model is still loading.</source>
        <translation>El modelo de búsqueda aún se está cargando.</translation>
    </message>
    <message>
        <source>The search “{name}” is no longer kept; no photo was touched.</source>
        <translation>La búsqueda «{name}» ya no se guarda; no se ha tocado ninguna foto.</translation>
    </message>
    <message>
        <source>The server at {host} cannot be reached ({reason_given}); check the connection and try again. What has arrived is kept.</source>
        <translation>No se puede acceder al servidor {host} ({reason_given}); compruebe la conexión e inténtelo de nuevo. Lo que ha llegado se conserva.</translation>
    </message>
    <message>
        <source>The server at {host} does not tell size and checksum of its files; it is no Hugging Face hub, please check the mirror setting.</source>
        <translation>El servidor {host} no indica el tamaño ni la suma de comprobación de sus archivos; no es un hub de Hugging Face, revise el ajuste de la réplica.</translation>
    </message>
    <message>
        <source>The server at {host} {why}: {file}; try again later, choose a mirror, or import the model from a file.</source>
        <translation>El servidor {host} {why}: {file}; inténtelo más tarde, elija una réplica o importe el modelo desde un archivo.</translation>
    </message>
    <message>
        <source>The starter</source>
        <translation>El modelo inicial</translation>
    </message>
    <message numerus="yes">
        <source>The text in all %Ln photos is read and can be searched for.</source>
        <translation>
            <numerusform>El texto de la %Ln foto está leído y se puede buscar.</numerusform>
            <numerusform>El texto de las %Ln fotos está leído y se puede buscar.</numerusform>
        </translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation>La papelera está vacía</translation>
    </message>
    <message>
        <source>The vocabulary of {name} is not at {mirror} ({repo}); choose another mirror or import the model from a file.</source>
        <translation>El vocabulario de {name} no está en {mirror} ({repo}); elija otra réplica o importe el modelo desde un archivo.</translation>
    </message>
    <message>
        <source>The weights in {path} belong to another architecture: the tensor {name} {seen} where {shape} is expected; choose the right --arch or --config.</source>
        <translation>Los pesos de {path} son de otra arquitectura: el tensor {name} {seen} donde se espera {shape}; elija la arquitectura o configuración correcta.</translation>
    </message>
    <message>
        <source>The weights in {path} belong to another architecture: they hold a tensor {name} that the model&apos;s config does not have.</source>
        <translation>Los pesos de {path} son de otra arquitectura: contienen un tensor {name} que la configuración del modelo no tiene.</translation>
    </message>
    <message>
        <source>The weights in {path} do not fit the model&apos;s config; choose the right --arch or --config.</source>
        <translation>Los pesos de {path} no corresponden a la configuración del modelo; elija la arquitectura o configuración correcta.</translation>
    </message>
    <message>
        <source>The weights of {name} are not at {mirror} ({repo}); update Photolib, choose another mirror, or import the model from a file.</source>
        <translation>Los pesos de {name} no están en {mirror} ({repo}); actualice Photolib, elija otra réplica o importe el modelo desde un archivo.</translation>
    </message>
    <message>
        <source>There are no photos like this one.</source>
        <translation>No hay fotos como esta.</translation>
    </message>
    <message>
        <source>There are no photos of type {name}; known are {known} and their extensions.</source>
        <translation>No hay fotos del tipo {name}; se conocen {known} y sus extensiones.</translation>
    </message>
    <message>
        <source>There are too many parentheses in one another.</source>
        <translation>Hay demasiados paréntesis unos dentro de otros.</translation>
    </message>
    <message>
        <source>There is a label set called {name} already; rename {source} and try again.</source>
        <translation>Ya hay un conjunto de rótulos llamado {name}; cambie el nombre de {source} e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>There is a label {name} already; change that one or choose another name.</source>
        <translation>Ya hay un rótulo {name}; cámbielo o elija otro nombre.</translation>
    </message>
    <message>
        <source>There is already a model called {name}; choose another name with --name.</source>
        <translation>Ya hay un modelo llamado {name}; elija otro nombre.</translation>
    </message>
    <message>
        <source>There is an album called “{name}” already; choose another name.</source>
        <translation>Ya hay un álbum llamado «{name}»; elija otro nombre.</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>Aún no hay ninguna copia de seguridad.</translation>
    </message>
    <message>
        <source>There is no change to undo.</source>
        <translation>No hay ningún cambio que deshacer.</translation>
    </message>
    <message>
        <source>There is no filter {key}:; did you mean {near}:?</source>
        <translation>No hay ningún filtro {key}:; ¿quería decir {near}:?</translation>
    </message>
    <message>
        <source>There is no filter {key}:; quote it to find these words as they are.</source>
        <translation>No hay ningún filtro {key}:; póngalo entre comillas para encontrar estas palabras tal cual.</translation>
    </message>
    <message>
        <source>There is no label called {name}; show at least 3 photos to make it from.</source>
        <translation>No hay ningún rótulo llamado {name}; muestre al menos 3 fotos a partir de las que crearlo.</translation>
    </message>
    <message>
        <source>There is no label set called {name}.</source>
        <translation>No hay ningún conjunto de rótulos llamado {name}.</translation>
    </message>
    <message>
        <source>There is no label set in {places}; put a .toml or .txt file there.</source>
        <translation>No hay ningún conjunto de rótulos en {places}; ponga ahí un archivo .toml o .txt.</translation>
    </message>
    <message>
        <source>There is no model called {name}; known are: {known}.</source>
        <translation>No hay ningún modelo llamado {name}; se conocen: {known}.</translation>
    </message>
    <message>
        <source>There is no model file {path}.</source>
        <translation>No hay ningún archivo de modelo {path}.</translation>
    </message>
    <message>
        <source>There is no parenthesis that this one closes.</source>
        <translation>No hay ningún paréntesis que este cierre.</translation>
    </message>
    <message>
        <source>There is no photo {photo}; check its name.</source>
        <translation>No hay ninguna foto {photo}; compruebe su nombre.</translation>
    </message>
    <message>
        <source>There is no photo {target}; check its name after &apos;like:&apos;.</source>
        <translation>No hay ninguna foto {target}; compruebe su nombre después de &apos;like:&apos;.</translation>
    </message>
    <message>
        <source>There is no picture in the clipboard; copy a photo or a part of one first.</source>
        <translation>No hay ninguna imagen en el portapapeles; copie antes una foto o parte de ella.</translation>
    </message>
    <message>
        <source>There is no preview of this photo to paint on.</source>
        <translation>No hay vista previa de esta foto sobre la que pintar.</translation>
    </message>
    <message>
        <source>There is no preview of this photo.</source>
        <translation>No hay vista previa de esta foto.</translation>
    </message>
    <message>
        <source>There is not enough memory to load the model {name}; close other programs or choose a smaller model.</source>
        <translation>No hay memoria suficiente para cargar el modelo {name}; cierre otros programas o elija un modelo más pequeño.</translation>
    </message>
    <message>
        <source>There is not enough memory to run the model {name} on {device}; close other programs or choose a smaller model.</source>
        <translation>No hay memoria suficiente para ejecutar el modelo {name} en {device}; cierre otros programas o elija un modelo más pequeño.</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>No hay nada que rehacer.</translation>
    </message>
    <message>
        <source>There is nothing to save: the query is empty.</source>
        <translation>No hay nada que guardar: la consulta está vacía.</translation>
    </message>
    <message>
        <source>These files are left exactly as they are. Replace or repair a file and it is read again by itself; “Try again” asks for it now. “Skip” stops speaking of a photo.</source>
        <translation>Estos archivos se dejan exactamente como están. Si sustituye o repara un archivo, se vuelve a leer por sí solo; «Reintentar» lo pide ahora. «Omitir» deja de hablar de una foto.</translation>
    </message>
    <message>
        <source>These keys cannot be changed.</source>
        <translation>Estas teclas no se pueden cambiar.</translation>
    </message>
    <message>
        <source>These photos are in “{name}” already.</source>
        <translation>Estas fotos ya están en «{name}».</translation>
    </message>
    <message>
        <source>These photos have different ratings.</source>
        <translation>Estas fotos tienen valoraciones distintas.</translation>
    </message>
    <message>
        <source>These take effect when Photolib is started again.</source>
        <translation>Esto tiene efecto cuando Photolib se inicia de nuevo.</translation>
    </message>
    <message>
        <source>This album is empty</source>
        <translation>Este álbum está vacío</translation>
    </message>
    <message>
        <source>This album is not there any more; it may have been deleted.</source>
        <translation>Este álbum ya no existe; puede que se haya eliminado.</translation>
    </message>
    <message>
        <source>This changes your original files: backup and sync programs will see every such photo as new. The picture itself stays the same to the byte, and what the file said before is kept, so that writing can be undone. Only JPEG, PNG and WebP are written into; others get sidecars.</source>
        <translation>Esto cambia sus archivos originales: los programas de copia y de sincronización verán cada foto así como nueva. La imagen misma queda igual byte a byte, y se guarda lo que el archivo decía antes, de modo que la escritura se puede deshacer. Solo se escribe en JPEG, PNG y WebP; los demás reciben archivos adjuntos.</translation>
    </message>
    <message>
        <source>This file cannot be read as a photo.</source>
        <translation>Este archivo no se puede leer como foto.</translation>
    </message>
    <message>
        <source>This file {reason}.</source>
        <translation>Este archivo {reason}.</translation>
    </message>
    <message>
        <source>This folder is not in the library any more; add it again to see it.</source>
        <translation>Esta carpeta ya no está en la biblioteca; añádala de nuevo para verla.</translation>
    </message>
    <message>
        <source>This model&apos;s vocabulary needs the Python package &apos;transformers&apos;; install it with &apos;pip install transformers&apos; or choose another model.</source>
        <translation>El vocabulario de este modelo necesita el paquete de Python &apos;transformers&apos;; instálelo con &apos;pip install transformers&apos; o elija otro modelo.</translation>
    </message>
    <message>
        <source>This parenthesis is not closed.</source>
        <translation>Este paréntesis no se cierra.</translation>
    </message>
    <message>
        <source>This photo cannot be shown</source>
        <translation>Esta foto no se puede mostrar</translation>
    </message>
    <message>
        <source>This photo could not be opened ({fault}).</source>
        <translation>Esta foto no se pudo abrir ({fault}).</translation>
    </message>
    <message>
        <source>This photo is not in the library any more; refresh the view.</source>
        <translation>Esta foto ya no está en la biblioteca; actualice la vista.</translation>
    </message>
    <message>
        <source>This picture cannot be kept to search by; save it as a file.</source>
        <translation>Esta imagen no se puede guardar para buscar con ella; guárdela como archivo.</translation>
    </message>
    <message>
        <source>This query has no words that could be seen in a photo; add some.</source>
        <translation>Esta consulta no tiene palabras que puedan verse en una foto; añada alguna.</translation>
    </message>
    <message>
        <source>This query has too many parts to be read.</source>
        <translation>Esta consulta tiene demasiadas partes para leerla.</translation>
    </message>
    <message>
        <source>This system has no file manager for {folder}.</source>
        <translation>Este sistema no tiene gestor de archivos para {folder}.</translation>
    </message>
    <message>
        <source>Thumbnails</source>
        <translation>Miniaturas</translation>
    </message>
    <message>
        <source>Thumbnails take at most</source>
        <translation>Las miniaturas ocupan como máximo</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Línea de tiempo</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message numerus="yes">
        <source>Title of %Ln photos</source>
        <translation>
            <numerusform>Título de %Ln foto</numerusform>
            <numerusform>Título de %Ln fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papelera</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Try all again</source>
        <translation>Reintentar todas</translation>
    </message>
    <message>
        <source>Try selected again</source>
        <translation>Reintentar las seleccionadas</translation>
    </message>
    <message>
        <source>Trying the checkpoint…</source>
        <translation>Probando el archivo de pesos…</translation>
    </message>
    <message>
        <source>Trying the unreadable photos again.</source>
        <translation>Reintentando las fotos ilegibles.</translation>
    </message>
    <message>
        <source>Turn the view to the left</source>
        <translation>Girar la vista a la izquierda</translation>
    </message>
    <message>
        <source>Turn the view to the right</source>
        <translation>Girar la vista a la derecha</translation>
    </message>
    <message>
        <source>Type a name, or choose a label, to see its photos</source>
        <translation>Escriba un nombre, o elija un rótulo, para ver sus fotos</translation>
    </message>
    <message>
        <source>Type {value}</source>
        <translation>Tipo {value}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Undo: {change}</source>
        <translation>Deshacer: {change}</translation>
    </message>
    <message>
        <source>Undone: {change}.</source>
        <translation>Deshecho: {change}.</translation>
    </message>
    <message>
        <source>Unfold or fold the stack</source>
        <translation>Desplegar o plegar la pila</translation>
    </message>
    <message>
        <source>Until {value}</source>
        <translation>Hasta {value}</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Usar</translation>
    </message>
    <message>
        <source>Vectors in memory</source>
        <translation>Vectores en la memoria</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Versión {version}</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Watched folders</source>
        <translation>Carpetas vigiladas</translation>
    </message>
    <message>
        <source>Weak match</source>
        <translation>Coincidencia débil</translation>
    </message>
    <message>
        <source>What came from {host} is damaged: the checksum of {file} is wrong; please download it again.</source>
        <translation>Lo que llegó de {host} está dañado: la suma de comprobación de {file} no es correcta; descárguelo de nuevo.</translation>
    </message>
    <message>
        <source>What do these photos show?</source>
        <translation>¿Qué muestran estas fotos?</translation>
    </message>
    <message>
        <source>What each word contributes</source>
        <translation>Lo que aporta cada palabra</translation>
    </message>
    <message>
        <source>What may show it, too</source>
        <translation>Lo que también puede mostrarlo</translation>
    </message>
    <message>
        <source>What the model sees</source>
        <translation>Lo que ve el modelo</translation>
    </message>
    <message>
        <source>Wheel: zoom · drag: move · Shift-drag: select · double-click: open</source>
        <translation>Rueda: ampliar · arrastrar: mover · Mayús+arrastrar: seleccionar · doble clic: abrir</translation>
    </message>
    <message>
        <source>Where the words match</source>
        <translation>Dónde coinciden las palabras</translation>
    </message>
    <message>
        <source>Which model should look?</source>
        <translation>¿Qué modelo debe mirar?</translation>
    </message>
    <message>
        <source>Why this photo</source>
        <translation>Por qué esta foto</translation>
    </message>
    <message>
        <source>Width {value}</source>
        <translation>Anchura {value}</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Con</translation>
    </message>
    <message>
        <source>Words to compare with, separated by commas</source>
        <translation>Palabras con las que comparar, separadas por comas</translation>
    </message>
    <message>
        <source>Write into the photo files instead of sidecars</source>
        <translation>Escribir en los archivos de fotos en lugar de archivos adjuntos</translation>
    </message>
    <message>
        <source>Write metadata into a file</source>
        <translation>Escribir metadatos en un archivo</translation>
    </message>
    <message>
        <source>Write metadata into the photos</source>
        <translation>Escribir metadatos en las fotos</translation>
    </message>
    <message>
        <source>Write metadata into {count} files</source>
        <translation>Escribir metadatos en {count} archivos</translation>
    </message>
    <message>
        <source>Write metadata to XMP sidecars</source>
        <translation>Escribir metadatos en archivos adjuntos XMP</translation>
    </message>
    <message>
        <source>Write tags and descriptions after each change</source>
        <translation>Escribir etiquetas y descripciones después de cada cambio</translation>
    </message>
    <message>
        <source>Write the words to find between the quotes.</source>
        <translation>Escriba las palabras que buscar entre las comillas.</translation>
    </message>
    <message>
        <source>Writing metadata</source>
        <translation>Escribiendo metadatos</translation>
    </message>
    <message>
        <source>Writing {name}…</source>
        <translation>Escribiendo {name}…</translation>
    </message>
    <message numerus="yes">
        <source>Wrote metadata into %Ln files</source>
        <translation>
            <numerusform>Se escribieron metadatos en %Ln archivo</numerusform>
            <numerusform>Se escribieron metadatos en %Ln archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Wrote {done} of {total} photos…</source>
        <translation>{done} de {total} fotos escritas…</translation>
    </message>
    <message>
        <source>You are searching with the small starter model. For finer search, get {model}, a download of about {gigabytes} GB.</source>
        <translation>Está buscando con el pequeño modelo inicial. Para buscar con más finura, obtenga {model}, una descarga de unos {gigabytes} GB.</translation>
    </message>
    <message>
        <source>You wrote “{text}”</source>
        <translation>Usted escribió «{text}»</translation>
    </message>
    <message>
        <source>Your photos appear as they are read. You can browse at once; searching finds more with every photo that has been looked at.</source>
        <translation>Sus fotos aparecen a medida que se leen. Puede mirarlas enseguida; la búsqueda encuentra más con cada foto examinada.</translation>
    </message>
    <message>
        <source>Your photos are untouched and everything saved so far is here; indexing goes on where it stopped.

A report is in {report}. It names files and program parts, no pictures, and it stays on this computer unless you send it to someone.</source>
        <translation>Sus fotos no se han tocado y todo lo guardado está aquí; la indexación continúa donde se detuvo.

Hay un informe en {report}. Nombra archivos y partes del programa, no contiene imágenes, y se queda en este equipo salvo que usted lo envíe a alguien.</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Ampliar</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Reducir</translation>
    </message>
    <message>
        <source>a cuddly toy
a wolf</source>
        <translation>un muñeco de peluche
un lobo</translation>
    </message>
    <message>
        <source>a model</source>
        <translation>un modelo</translation>
    </message>
    <message>
        <source>a photo of a brown dog</source>
        <translation>a photo of a brown dog</translation>
    </message>
    <message>
        <source>a row of {table} refers to nothing</source>
        <translation>una fila de {table} no remite a nada</translation>
    </message>
    <message>
        <source>accepted by you on {date}</source>
        <translation>aceptada por usted el {date}</translation>
    </message>
    <message>
        <source>activity</source>
        <translation>actividad</translation>
    </message>
    <message>
        <source>added by you on {date}</source>
        <translation>añadida por usted el {date}</translation>
    </message>
    <message>
        <source>animal</source>
        <translation>animal</translation>
    </message>
    <message>
        <source>answered with an error ({code})</source>
        <translation>respondió con un error ({code})</translation>
    </message>
    <message>
        <source>as it came along</source>
        <translation>como venía</translation>
    </message>
    <message>
        <source>at least {value}</source>
        <translation>al menos {value}</translation>
    </message>
    <message>
        <source>at most {value}</source>
        <translation>como máximo {value}</translation>
    </message>
    <message>
        <source>before an update</source>
        <translation>antes de una actualización</translation>
    </message>
    <message>
        <source>before restoring</source>
        <translation>antes de restaurar</translation>
    </message>
    <message>
        <source>bird</source>
        <translation>ave</translation>
    </message>
    <message>
        <source>both</source>
        <translation>ambas cosas</translation>
    </message>
    <message>
        <source>can hold {most} bytes of XMP, and {needed} are needed; use a sidecar</source>
        <translation>admite {most} bytes de XMP y se necesitan {needed}; use un archivo adjunto</translation>
    </message>
    <message>
        <source>cannot be changed ({error}); use a sidecar</source>
        <translation>no se puede cambiar ({error}); use un archivo adjunto</translation>
    </message>
    <message>
        <source>cannot be put back, as what it held is lost</source>
        <translation>no se puede devolver a su estado, porque lo que contenía se ha perdido</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>no se puede leer</translation>
    </message>
    <message>
        <source>cannot be read ({detail})</source>
        <translation>no se puede leer ({detail})</translation>
    </message>
    <message>
        <source>cannot be read ({detail}); check the drive and try again</source>
        <translation>no se puede leer ({detail}); compruebe la unidad e inténtelo de nuevo</translation>
    </message>
    <message>
        <source>cannot be read as a photo; use a sidecar</source>
        <translation>no se puede leer como foto; use un archivo adjunto</translation>
    </message>
    <message>
        <source>cannot be read because its disk or the connection to it failed; check it and try again</source>
        <translation>no se puede leer porque falló su disco o la conexión con él; compruébelo e inténtelo de nuevo</translation>
    </message>
    <message>
        <source>cannot be written ({error})</source>
        <translation>no se puede escribir ({error})</translation>
    </message>
    <message>
        <source>cannot take XMP; use a sidecar</source>
        <translation>no admite XMP; use un archivo adjunto</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>cambiado</translation>
    </message>
    <message>
        <source>changed by you</source>
        <translation>cambiado por usted</translation>
    </message>
    <message>
        <source>could not be decoded because of a fault in Photolib; the log has the details</source>
        <translation>no se pudo descodificar por un fallo de Photolib; el registro tiene los detalles</translation>
    </message>
    <message>
        <source>crashed its decoder; it is probably damaged, restore it from a backup</source>
        <translation>hizo fallar su descodificador; probablemente está dañado, restáurelo de una copia</translation>
    </message>
    <message>
        <source>declares XML entities, which no photo program needs</source>
        <translation>declara entidades XML que ningún programa de fotos necesita</translation>
    </message>
    <message>
        <source>does not give this file out without an account</source>
        <translation>no entrega este archivo sin una cuenta</translation>
    </message>
    <message>
        <source>does not have this file any more</source>
        <translation>ya no tiene este archivo</translation>
    </message>
    <message>
        <source>drink</source>
        <translation>bebida</translation>
    </message>
    <message>
        <source>ends before the picture begins</source>
        <translation>termina antes de que empiece la imagen</translation>
    </message>
    <message>
        <source>ends before the picture does, and is left alone</source>
        <translation>termina antes que la imagen y no se toca</translation>
    </message>
    <message>
        <source>ends too early; copy it again from its source</source>
        <translation>termina demasiado pronto; cópielo de nuevo de su origen</translation>
    </message>
    <message>
        <source>event</source>
        <translation>acontecimiento</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>cada día</translation>
    </message>
    <message>
        <source>everyday</source>
        <translation>cotidiano</translation>
    </message>
    <message>
        <source>exposed for so many seconds</source>
        <translation>expuesta durante tantos segundos</translation>
    </message>
    <message>
        <source>files of this format, by its name or an extension</source>
        <translation>archivos de este formato, por su nombre o extensión</translation>
    </message>
    <message>
        <source>files of this size (b, kb, mb, gb)</source>
        <translation>archivos de este tamaño (b, kb, mb, gb)</translation>
    </message>
    <message>
        <source>fish</source>
        <translation>pez</translation>
    </message>
    <message>
        <source>flower</source>
        <translation>flor</translation>
    </message>
    <message>
        <source>food</source>
        <translation>comida</translation>
    </message>
    <message>
        <source>from its file name</source>
        <translation>del nombre de su archivo</translation>
    </message>
    <message>
        <source>from its sidecar file</source>
        <translation>de su archivo adjunto</translation>
    </message>
    <message>
        <source>genre</source>
        <translation>género</translation>
    </message>
    <message>
        <source>has IPTC in several parts, which is left alone; use a sidecar</source>
        <translation>tiene IPTC en varias partes, que no se tocan; use un archivo adjunto</translation>
    </message>
    <message>
        <source>has IPTC that would not stay as it is; use a sidecar</source>
        <translation>tiene IPTC que no quedaría igual; use un archivo adjunto</translation>
    </message>
    <message>
        <source>has XMP in several parts, which is left alone; use a sidecar</source>
        <translation>tiene XMP en varias partes, que no se toca; use un archivo adjunto</translation>
    </message>
    <message>
        <source>has XMP of a kind that cannot be put in; use a sidecar</source>
        <translation>tiene XMP de un tipo que no se puede insertar; use un archivo adjunto</translation>
    </message>
    <message>
        <source>has XMP that cannot be read, which is left alone; use a sidecar</source>
        <translation>tiene XMP ilegible, que no se toca; use un archivo adjunto</translation>
    </message>
    <message>
        <source>has XMP that {fault}</source>
        <translation>tiene XMP que {fault}</translation>
    </message>
    <message>
        <source>has a character that cannot be printed: {value}</source>
        <translation>tiene un carácter no imprimible: {value}</translation>
    </message>
    <message>
        <source>has a damaged or rare kind of JPEG XL header; copy it again from its source</source>
        <translation>tiene una cabecera JPEG XL dañada o rara; cópielo de nuevo de su origen</translation>
    </message>
    <message>
        <source>has an empty part: {value}</source>
        <translation>tiene una parte vacía: {value}</translation>
    </message>
    <message>
        <source>has been changed by another program since</source>
        <translation>ha sido cambiado desde entonces por otro programa</translation>
    </message>
    <message>
        <source>has damaged IPTC records, which are left alone; use a sidecar</source>
        <translation>tiene registros IPTC dañados, que no se tocan; use un archivo adjunto</translation>
    </message>
    <message>
        <source>has damaged Photoshop resources, which are left alone; use a sidecar</source>
        <translation>tiene recursos de Photoshop dañados, que no se tocan; use un archivo adjunto</translation>
    </message>
    <message>
        <source>has {megapixels} megapixels in a kind of file that can only be opened whole, which would take too much memory; save it as JPEG to see it here</source>
        <translation>tiene {megapixels} megapíxeles en un formato que solo se puede abrir entero, lo que pediría demasiada memoria; guárdelo como JPEG para verlo aquí</translation>
    </message>
    <message>
        <source>holds nothing but zeros; copy it again from its source</source>
        <translation>no contiene más que ceros; cópielo de nuevo de su origen</translation>
    </message>
    <message>
        <source>how several parts are made one ranking</source>
        <translation>cómo varias partes forman una sola clasificación</translation>
    </message>
    <message>
        <source>in a folder, or below one, whose name contains this; a full path is taken as it is</source>
        <translation>en una carpeta, o debajo de una, cuyo nombre contiene esto; una ruta completa se toma tal cual</translation>
    </message>
    <message>
        <source>in this album, or found by the search saved under this name</source>
        <translation>en este álbum, o encontrada por la búsqueda guardada con este nombre</translation>
    </message>
    <message>
        <source>in which order photos come</source>
        <translation>en qué orden aparecen las fotos</translation>
    </message>
    <message>
        <source>insect</source>
        <translation>insecto</translation>
    </message>
    <message>
        <source>install it with: python -m pip install rapidocr onnxruntime</source>
        <translation>instálelo con: python -m pip install rapidocr onnxruntime</translation>
    </message>
    <message>
        <source>is a PDF document, not a photo</source>
        <translation>es un documento PDF, no una foto</translation>
    </message>
    <message>
        <source>is a RAR archive, not a photo; unpack it first</source>
        <translation>es un archivo comprimido RAR, no una foto; descomprímalo antes</translation>
    </message>
    <message>
        <source>is a ZIP archive, not a photo; unpack it first</source>
        <translation>es un archivo comprimido ZIP, no una foto; descomprímalo antes</translation>
    </message>
    <message>
        <source>is a compressed archive, not a photo; unpack it first</source>
        <translation>es un archivo comprimido, no una foto; descomprímalo antes</translation>
    </message>
    <message>
        <source>is a drawing or an XML document, not a photo</source>
        <translation>es un dibujo o un documento XML, no una foto</translation>
    </message>
    <message>
        <source>is a folder, not a photo</source>
        <translation>es una carpeta, no una foto</translation>
    </message>
    <message>
        <source>is a pipe or a device, not a photo</source>
        <translation>es una tubería o un dispositivo, no una foto</translation>
    </message>
    <message>
        <source>is a program, not a photo</source>
        <translation>es un programa, no una foto</translation>
    </message>
    <message>
        <source>is a progressive JPEG of {megapixels} megapixels, which would take too much memory; save it as a baseline JPEG to see it here</source>
        <translation>es un JPEG progresivo de {megapixels} megapíxeles, que pediría demasiada memoria; guárdelo como JPEG simple para verlo aquí</translation>
    </message>
    <message>
        <source>is a sound file, not a photo</source>
        <translation>es un archivo de sonido, no una foto</translation>
    </message>
    <message>
        <source>is a text file, not a photo</source>
        <translation>es un archivo de texto, no una foto</translation>
    </message>
    <message>
        <source>is a video or of a kind that cannot be opened here, not a photo</source>
        <translation>es un vídeo o de un tipo que no se puede abrir aquí, no una foto</translation>
    </message>
    <message>
        <source>is a video, not a photo</source>
        <translation>es un vídeo, no una foto</translation>
    </message>
    <message>
        <source>is a web page saved under the name of a photo; download the photo again</source>
        <translation>es una página web guardada con el nombre de una foto; descargue la foto de nuevo</translation>
    </message>
    <message>
        <source>is built in a way that would not stay as it is; use a sidecar</source>
        <translation>tiene una estructura que no quedaría igual; use un archivo adjunto</translation>
    </message>
    <message>
        <source>is damaged before the picture begins</source>
        <translation>está dañado antes de que empiece la imagen</translation>
    </message>
    <message>
        <source>is damaged or of a kind that cannot be decoded; copy it again from its source</source>
        <translation>está dañado o es de un tipo que no se puede descodificar; cópielo de nuevo de su origen</translation>
    </message>
    <message>
        <source>is damaged, and left alone</source>
        <translation>está dañado y no se toca</translation>
    </message>
    <message>
        <source>is empty (0 bytes); copy it again from its source</source>
        <translation>está vacío (0 bytes); cópielo de nuevo de su origen</translation>
    </message>
    <message>
        <source>is exclusive, but {label} cannot be without {parent}</source>
        <translation>es excluyente, pero {label} no puede estar sin {parent}</translation>
    </message>
    <message>
        <source>is exclusive, but {word} means both {first} and {second}</source>
        <translation>es excluyente, pero {word} significa tanto {first} como {second}</translation>
    </message>
    <message>
        <source>is larger than {most} MiB, which is left alone; {remedy}</source>
        <translation>supera los {most} MiB y no se toca; {remedy}</translation>
    </message>
    <message>
        <source>is left alone, as what it holds cannot be kept ({error})</source>
        <translation>no se toca, porque no se puede conservar lo que contiene ({error})</translation>
    </message>
    <message>
        <source>is missing its sensor data; copy it again from its source</source>
        <translation>no tiene los datos del sensor; cópielo de nuevo de su origen</translation>
    </message>
    <message>
        <source>is missing most of its data or is badly damaged; copy it again from its source</source>
        <translation>ha perdido casi todos sus datos o está muy dañado; cópielo de nuevo de su origen</translation>
    </message>
    <message>
        <source>is no longer there; it was moved or deleted</source>
        <translation>ya no está; se movió o se eliminó</translation>
    </message>
    <message>
        <source>is not a JPEG, PNG or WebP, the kinds that metadata is written into; use a sidecar</source>
        <translation>no es JPEG, PNG ni WebP, los tipos en los que se escriben metadatos; use un archivo adjunto</translation>
    </message>
    <message>
        <source>is not a JPEG, PNG or WebP, whatever its name says; use a sidecar</source>
        <translation>no es JPEG, PNG ni WebP, diga lo que diga su nombre; use un archivo adjunto</translation>
    </message>
    <message>
        <source>is not a photo of any known kind, or its beginning is damaged; copy it again from its source</source>
        <translation>no es una foto de un tipo conocido, o su comienzo está dañado; cópielo de nuevo de su origen</translation>
    </message>
    <message>
        <source>is not there</source>
        <translation>no está</translation>
    </message>
    <message>
        <source>is not valid XML ({error})</source>
        <translation>no es XML válido ({error})</translation>
    </message>
    <message>
        <source>is write-protected; allow writing to it</source>
        <translation>está protegido contra escritura; permita escribir en él</translation>
    </message>
    <message>
        <source>it does not say which version made it</source>
        <translation>no indica qué versión lo creó</translation>
    </message>
    <message>
        <source>it is a database of another program</source>
        <translation>es la base de datos de otro programa</translation>
    </message>
    <message>
        <source>it is there when Photolib runs from source, which its README describes.</source>
        <translation>está disponible cuando Photolib se ejecuta desde el código fuente, como describe su README.</translation>
    </message>
    <message>
        <source>its folder may not be changed; allow writing there</source>
        <translation>su carpeta no se puede cambiar; permita escribir ahí</translation>
    </message>
    <message>
        <source>its identity is missing</source>
        <translation>falta su identidad</translation>
    </message>
    <message>
        <source>lacks the element rdf:RDF that XMP begins with</source>
        <translation>no tiene el elemento rdf:RDF con el que empieza XMP</translation>
    </message>
    <message>
        <source>left {count} missing photos in the catalog, in case they return</source>
        <translation>{count} fotos ausentes conservadas en el catálogo, por si vuelven</translation>
    </message>
    <message>
        <source>less than {value}</source>
        <translation>menos de {value}</translation>
    </message>
    <message>
        <source>looks like this photo: its file name, path or id, or selected</source>
        <translation>se parece a esta foto: nombre de archivo, ruta, número o selected</translation>
    </message>
    <message>
        <source>made by you</source>
        <translation>hecha por usted</translation>
    </message>
    <message>
        <source>may not be read by you; change its permissions to allow it</source>
        <translation>usted no puede leerlo; cambie sus permisos</translation>
    </message>
    <message>
        <source>mine</source>
        <translation>mías</translation>
    </message>
    <message>
        <source>more than {value}</source>
        <translation>más de {value}</translation>
    </message>
    <message>
        <source>move it away, and a new one is written</source>
        <translation>muévalo a otro lugar y se escribirá uno nuevo</translation>
    </message>
    <message>
        <source>mushroom</source>
        <translation>seta</translation>
    </message>
    <message>
        <source>nature</source>
        <translation>naturaleza</translation>
    </message>
    <message>
        <source>near: takes latitude, longitude and distance, as near:48.85,2.35,10km.</source>
        <translation>near: admite latitud, longitud y distancia, como near:48.85,2.35,10km.</translation>
    </message>
    <message>
        <source>needs too much memory to decode; make a smaller copy of it</source>
        <translation>necesita demasiada memoria para descodificarse; haga una copia más pequeña</translation>
    </message>
    <message>
        <source>not suggested</source>
        <translation>no sugerido</translation>
    </message>
    <message>
        <source>not this</source>
        <translation>esto no</translation>
    </message>
    <message>
        <source>of this kind; a duplicate is the same picture as another file, be it smaller or saved anew, a panorama is at least twice as long as wide, a Live Photo (live) has a movie beside it, raw is true of a RAW+JPEG pair too</source>
        <translation>de esta clase; un duplicado es la misma imagen que otro archivo, aunque sea más pequeña o guardada de nuevo, un panorama es al menos el doble de largo que de ancho, una Live Photo (live) tiene un vídeo al lado, raw vale también para un par RAW+JPEG</translation>
    </message>
    <message>
        <source>on battery power</source>
        <translation>con batería</translation>
    </message>
    <message>
        <source>one of them</source>
        <translation>una de ellas</translation>
    </message>
    <message>
        <source>open_clip knows no architecture called {arch}; give the model&apos;s own config file with --config instead.</source>
        <translation>open_clip no conoce ninguna arquitectura llamada {arch}; indique con --config el archivo de configuración del modelo.</translation>
    </message>
    <message>
        <source>or</source>
        <comment>between keys: F5 or P</comment>
        <translation>o</translation>
    </message>
    <message>
        <source>or drop one anywhere in this window</source>
        <translation>o suelte una en cualquier parte de esta ventana</translation>
    </message>
    <message>
        <source>over 99 %</source>
        <translation>más del 99 %</translation>
    </message>
    <message>
        <source>pasted picture</source>
        <translation>imagen pegada</translation>
    </message>
    <message>
        <source>people</source>
        <translation>personas</translation>
    </message>
    <message>
        <source>pets/Rex, birthday cake, our boat …</source>
        <translation>mascotas/Rex, tarta, nuestro barco …</translation>
    </message>
    <message>
        <source>photo</source>
        <translation>foto</translation>
    </message>
    <message>
        <source>photographer</source>
        <translation>fotografía</translation>
    </message>
    <message>
        <source>place</source>
        <translation>lugar</translation>
    </message>
    <message>
        <source>plant</source>
        <translation>planta</translation>
    </message>
    <message>
        <source>puppy, hound</source>
        <translation>cachorro, sabueso</translation>
    </message>
    <message>
        <source>put it back from a backup</source>
        <translation>recupérelo de una copia de seguridad</translation>
    </message>
    <message>
        <source>read from the file on {date}</source>
        <translation>leída del archivo el {date}</translation>
    </message>
    <message>
        <source>rebuilt the index, which differed from the catalog</source>
        <translation>índice reconstruido, que difería del catálogo</translation>
    </message>
    <message>
        <source>rebuilt the table of words, which differed from the photos</source>
        <translation>tabla de palabras reconstruida, que difería de las fotos</translation>
    </message>
    <message numerus="yes">
        <source>refined by %Ln photos</source>
        <translation>
            <numerusform>afinada con %Ln foto</numerusform>
            <numerusform>afinada con %Ln fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>removed {count} damaged vectors</source>
        <translation>{count} vectores dañados eliminados</translation>
    </message>
    <message>
        <source>removed {count} thumbnails of photos that are gone ({size} bytes)</source>
        <translation>{count} miniaturas de fotos desaparecidas eliminadas ({size} bytes)</translation>
    </message>
    <message>
        <source>says it has more than the {most} megapixels that can be opened; it is damaged, or has to be scaled down in another program</source>
        <translation>dice tener más de los {most} megapíxeles que se pueden abrir; está dañado, o hay que reducirlo en otro programa</translation>
    </message>
    <message>
        <source>says it has {width} × {height} pixels, more than the {most} megapixels that can be opened; it is damaged, or has to be scaled down in another program</source>
        <translation>dice tener {width} × {height} píxeles, más de los {most} megapíxeles que se pueden abrir; está dañado, o hay que reducirlo en otro programa</translation>
    </message>
    <message>
        <source>says it has {width} × {height} pixels; it is damaged, copy it again from its source</source>
        <translation>dice tener {width} × {height} píxeles; está dañado, cópielo de nuevo de su origen</translation>
    </message>
    <message>
        <source>says that {name} is and is not {other}</source>
        <translation>dice que {name} es y no es {other}</translation>
    </message>
    <message>
        <source>see MODEL_CARD.md beside the model</source>
        <translation>véase MODEL_CARD.md junto al modelo</translation>
    </message>
    <message>
        <source>shows this, even if it reads like a date or an operator</source>
        <translation>muestra esto, aunque parezca una fecha o un filtro</translation>
    </message>
    <message>
        <source>sky</source>
        <translation>cielo</translation>
    </message>
    <message>
        <source>so many pixels high, as it is shown</source>
        <translation>de tantos píxeles de alto, como se muestra</translation>
    </message>
    <message>
        <source>so many pixels wide, as it is shown</source>
        <translation>de tantos píxeles de ancho, como se muestra</translation>
    </message>
    <message>
        <source>suggested by {model} with {percent} on {date}</source>
        <translation>sugerida por {model} con el {percent} el {date}</translation>
    </message>
    <message>
        <source>taken after that time ended; without a year the latest one is meant</source>
        <translation>tomada después de que acabara ese tiempo; sin año, el más reciente</translation>
    </message>
    <message>
        <source>taken at this aperture</source>
        <translation>tomada con esta apertura</translation>
    </message>
    <message>
        <source>taken at this focal length, as the lens has it</source>
        <translation>tomada con esta distancia focal del objetivo</translation>
    </message>
    <message>
        <source>taken at this sensitivity</source>
        <translation>tomada con esta sensibilidad</translation>
    </message>
    <message>
        <source>taken before that time began</source>
        <translation>tomada antes de que empezara ese tiempo</translation>
    </message>
    <message>
        <source>taken in that time or earlier</source>
        <translation>tomada en ese tiempo o antes</translation>
    </message>
    <message>
        <source>taken in that time or later</source>
        <translation>tomada en ese tiempo o después</translation>
    </message>
    <message>
        <source>taken then; a day or month without a year means any year</source>
        <translation>tomada entonces; un día o mes sin año vale para cualquier año</translation>
    </message>
    <message>
        <source>taken with a camera whose make and model contain these words</source>
        <translation>tomada con una cámara cuya marca y modelo contienen estas palabras</translation>
    </message>
    <message>
        <source>taken with a lens whose name contains these words</source>
        <translation>tomada con un objetivo cuyo nombre contiene estas palabras</translation>
    </message>
    <message>
        <source>taken within a distance (km, m or mi; 1 km if none is given) of a place in degrees</source>
        <translation>tomada a cierta distancia (km, m o mi; 1 km si no se indica) de un lugar en grados</translation>
    </message>
    <message>
        <source>takes more memory to decode than there is; save a smaller copy of it to see it here</source>
        <translation>necesita más memoria de la que hay para descodificarse; guarde una copia más pequeña para verlo aquí</translation>
    </message>
    <message>
        <source>the album</source>
        <translation>el álbum</translation>
    </message>
    <message>
        <source>the connection keeps breaking</source>
        <translation>la conexión se corta una y otra vez</translation>
    </message>
    <message>
        <source>the file is write-protected; allow writing to it</source>
        <translation>el archivo está protegido contra escritura; permita escribir en él</translation>
    </message>
    <message>
        <source>the photo that is selected</source>
        <translation>la foto seleccionada</translation>
    </message>
    <message>
        <source>the system refused ({error})</source>
        <translation>el sistema lo rechazó ({error})</translation>
    </message>
    <message>
        <source>thing</source>
        <translation>cosa</translation>
    </message>
    <message>
        <source>took longer than {seconds} seconds to decode; it is probably damaged, try opening and saving it in another program</source>
        <translation>tardó más de {seconds} segundos en descodificarse; probablemente está dañado, intente abrirlo y guardarlo en otro programa</translation>
    </message>
    <message>
        <source>tree</source>
        <translation>árbol</translation>
    </message>
    <message>
        <source>use a sidecar</source>
        <translation>use un archivo adjunto</translation>
    </message>
    <message>
        <source>was changed by another program meanwhile</source>
        <translation>fue cambiado mientras tanto por otro programa</translation>
    </message>
    <message>
        <source>was made by another program meanwhile</source>
        <translation>fue creado mientras tanto por otro programa</translation>
    </message>
    <message>
        <source>weather</source>
        <translation>tiempo</translation>
    </message>
    <message>
        <source>when the file was last changed</source>
        <translation>cuando el archivo se cambió por última vez</translation>
    </message>
    <message>
        <source>with a place (gps), a title or caption, recognised text, tags, or suggested tags that wait for a decision</source>
        <translation>con un lugar (gps), título o descripción, texto reconocido, etiquetas o sugerencias pendientes de decidir</translation>
    </message>
    <message>
        <source>with so many stars; 0 is not rated</source>
        <translation>con tantas estrellas; 0 es sin valorar</translation>
    </message>
    <message>
        <source>with this tag or one below it; none and any stand for no tag and some tag</source>
        <translation>con esta etiqueta o una inferior; none y any significan ninguna y alguna</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>el suyo</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>suyo</translation>
    </message>
    <message>
        <source>{accuracy} % ImageNet</source>
        <translation>{accuracy} % ImageNet</translation>
    </message>
    <message>
        <source>{black} % of the pixels are black, {white} % white</source>
        <translation>el {black} % de los píxeles es negro, el {white} % blanco</translation>
    </message>
    <message>
        <source>{copy} is damaged; choose an older copy.</source>
        <translation>{copy} está dañado; elija una copia más antigua.</translation>
    </message>
    <message>
        <source>{copy} is no sound copy of a catalog ({error}).</source>
        <translation>{copy} no es una copia válida de un catálogo ({error}).</translation>
    </message>
    <message>
        <source>{count} photos are not searchable yet.</source>
        <translation>{count} fotos aún no se pueden buscar.</translation>
    </message>
    <message>
        <source>{date}, {time}</source>
        <translation>{date}, {time}</translation>
    </message>
    <message>
        <source>{degrees}° E</source>
        <translation>{degrees}° E</translation>
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
        <translation>{degrees}° O</translation>
    </message>
    <message numerus="yes">
        <source>{done} of %Ln photos</source>
        <translation>
            <numerusform>{done} de %Ln foto</numerusform>
            <numerusform>{done} de %Ln fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} cannot be written ({error}), so your choice counts only until Photolib is closed; allow writing there.</source>
        <translation>No se puede escribir en {file} ({error}), por lo que su elección solo vale hasta que se cierre Photolib; permita escribir ahí.</translation>
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
        <translation>{folder} ya no está; ¿está conectada su unidad?</translation>
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
        <translation>{keys} ya pertenece a «{action}».</translation>
    </message>
    <message>
        <source>{keys} belongs to “{action}” now.</source>
        <translation>{keys} pertenece ahora a «{action}».</translation>
    </message>
    <message>
        <source>{key}: is one of {known}.</source>
        <translation>{key}: es uno de {known}.</translation>
    </message>
    <message>
        <source>{key}: knows {known}, not {name}.</source>
        <translation>{key}: conoce {known}, no {name}.</translation>
    </message>
    <message>
        <source>{key}: takes no {op}.</source>
        <translation>{key}: no admite {op}.</translation>
    </message>
    <message>
        <source>{kind} “{text}”</source>
        <translation>{kind} «{text}»</translation>
    </message>
    <message>
        <source>{km} km from {city}</source>
        <translation>a {km} km de {city}</translation>
    </message>
    <message>
        <source>{label}, in the set {set}</source>
        <translation>{label}, en el conjunto {set}</translation>
    </message>
    <message>
        <source>{match}, {percent} likely.</source>
        <translation>{match}, {percent} probable.</translation>
    </message>
    <message>
        <source>{metres} m above the sea</source>
        <translation>{metres} m sobre el mar</translation>
    </message>
    <message>
        <source>{millions} M parameters</source>
        <translation>{millions} M parámetros</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>{name} (skipped)</source>
        <translation>{name} (omitida)</translation>
    </message>
    <message>
        <source>{name} cannot be a model&apos;s name; use letters, digits, &apos;-&apos;, &apos;_&apos; and &apos;.&apos;.</source>
        <translation>{name} no puede ser el nombre de un modelo; use letras, cifras, &apos;-&apos;, &apos;_&apos; y &apos;.&apos;.</translation>
    </message>
    <message>
        <source>{name} cannot be opened; install a program that plays it.</source>
        <translation>{name} no se puede abrir; instale un programa que lo reproduzca.</translation>
    </message>
    <message>
        <source>{name} cannot be shown</source>
        <translation>{name} no se puede mostrar</translation>
    </message>
    <message>
        <source>{name} is in use now; your photos are looked at in the background.</source>
        <translation>{name} está ahora en uso; sus fotos se examinan en segundo plano.</translation>
    </message>
    <message>
        <source>{name} is no longer there.</source>
        <translation>{name} ya no está.</translation>
    </message>
    <message>
        <source>{name} is not available</source>
        <translation>{name} no está disponible</translation>
    </message>
    <message>
        <source>{name} is not in the library: its folder {folder} is not watched yet.</source>
        <translation>{name} no está en la biblioteca: su carpeta {folder} aún no se vigila.</translation>
    </message>
    <message>
        <source>{name} is not in the trash any more: another program restored or deleted it.</source>
        <translation>{name} ya no está en la papelera: otro programa lo ha restaurado o eliminado.</translation>
    </message>
    <message>
        <source>{name} is not there just now, so other programs do not get it.</source>
        <translation>{name} no está disponible ahora mismo, por lo que otros programas no lo reciben.</translation>
    </message>
    <message>
        <source>{name} is ready to be used.</source>
        <translation>{name} está listo para usarse.</translation>
    </message>
    <message>
        <source>{name} lies in the trash of the system; restore it there, and it comes back here.</source>
        <translation>{name} está en la papelera del sistema; restáurelo allí y volverá aquí.</translation>
    </message>
    <message>
        <source>{name}: paused; what has come is kept</source>
        <translation>{name}: en pausa; lo que ha llegado se conserva</translation>
    </message>
    <message>
        <source>{name}: {done} of {total}</source>
        <translation>{name}: {done} de {total}</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number} %</translation>
    </message>
    <message>
        <source>{path} cannot be moved to the trash: the system left it in its place.</source>
        <translation>{path} no se puede mover a la papelera: el sistema lo dejó en su sitio.</translation>
    </message>
    <message>
        <source>{path} cannot be moved to the trash: {why}.</source>
        <translation>{path} no se puede mover a la papelera: {why}.</translation>
    </message>
    <message>
        <source>{path} cannot be restored ({error}); it still lies at {lies}.</source>
        <translation>{path} no se puede restaurar ({error}); sigue estando en {lies}.</translation>
    </message>
    <message>
        <source>{path} cannot be restored: another file has its place; move that one first.</source>
        <translation>{path} no se puede restaurar: otro archivo ocupa su lugar; mueva antes ese.</translation>
    </message>
    <message>
        <source>{path} is already part of the library through {known}; its photos are there, nothing needs to be added.</source>
        <translation>{path} ya forma parte de la biblioteca por {known}; sus fotos están ahí, no hace falta añadir nada.</translation>
    </message>
    <message>
        <source>{path} is not a folder; check its name and that it is there.</source>
        <translation>{path} no es una carpeta; compruebe su nombre y que exista.</translation>
    </message>
    <message>
        <source>{path} is not there any more; nothing was moved.</source>
        <translation>{path} ya no está; no se ha movido nada.</translation>
    </message>
    <message>
        <source>{path} is not there; check its name and its drive.</source>
        <translation>{path} no está; compruebe su nombre y su unidad.</translation>
    </message>
    <message>
        <source>{path} is on a disk that is not connected; nothing was moved.</source>
        <translation>{path} está en un disco que no está conectado; no se ha movido nada.</translation>
    </message>
    <message>
        <source>{path} overlaps with {known}, which is in the library.</source>
        <translation>{path} se solapa con {known}, que está en la biblioteca.</translation>
    </message>
    <message>
        <source>{path} {reason}; nothing was changed.</source>
        <translation>{path} {reason}; no se ha cambiado nada.</translation>
    </message>
    <message numerus="yes">
        <source>{percent} of your last %Ln were right.</source>
        <comment>suggested tags</comment>
        <translation>
            <numerusform>El {percent} de su última %Ln era correcto.</numerusform>
            <numerusform>El {percent} de sus últimas %Ln eran correctas.</numerusform>
        </translation>
    </message>
    <message>
        <source>{percent}: photos below it are faded.</source>
        <translation>{percent}: las fotos por debajo se atenúan.</translation>
    </message>
    <message>
        <source>{photo}, {percent} likely</source>
        <translation>{photo}, {percent} probable</translation>
    </message>
    <message>
        <source>{photo}, {percent} likely, left out</source>
        <translation>{photo}, {percent} probable, dejada fuera</translation>
    </message>
    <message>
        <source>{place} of {total}</source>
        <translation>{place} de {total}</translation>
    </message>
    <message>
        <source>{rate}/s</source>
        <translation>{rate}/s</translation>
    </message>
    <message numerus="yes">
        <source>{read} of %Ln photos are read. A photo takes a second or more.</source>
        <translation>
            <numerusform>{read} de %Ln foto está leída. Una foto tarda un segundo o más.</numerusform>
            <numerusform>{read} de %Ln fotos están leídas. Una foto tarda un segundo o más.</numerusform>
        </translation>
    </message>
    <message>
        <source>{search}; press to leave this search</source>
        <translation>{search}; pulse para salir de esta búsqueda</translation>
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
            <numerusform>{seen} de %Ln foto a la vista</numerusform>
            <numerusform>{seen} de %Ln fotos a la vista</numerusform>
        </translation>
    </message>
    <message>
        <source>{size} ({megapixels} MP)</source>
        <translation>{size} ({megapixels} MP)</translation>
    </message>
    <message>
        <source>{size} to spare</source>
        <translation>{size} recuperables</translation>
    </message>
    <message>
        <source>{source} {word}, {percent}</source>
        <translation>{source} {word}, {percent}</translation>
    </message>
    <message>
        <source>{source}: {word}. Press to search for it.</source>
        <translation>{source}: {word}. Pulse para buscarlo.</translation>
    </message>
    <message>
        <source>{summary} A download of {size}, once.</source>
        <translation>{summary} Una descarga de {size}, una sola vez.</translation>
    </message>
    <message numerus="yes">
        <source>{tag}, on {having} of %Ln photos</source>
        <translation>
            <numerusform>{tag}, en {having} de %Ln foto</numerusform>
            <numerusform>{tag}, en {having} de %Ln fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>{tag}, suggested with {percent} confidence</source>
        <translation>{tag}, sugerida con un {percent} de seguridad</translation>
    </message>
    <message numerus="yes">
        <source>{tag}: %Ln suggestions to review</source>
        <translation>
            <numerusform>{tag}: %Ln sugerencia por revisar</numerusform>
            <numerusform>{tag}: %Ln sugerencias por revisar</numerusform>
        </translation>
    </message>
    <message>
        <source>{target} cannot be written ({error}); choose another place.</source>
        <translation>No se puede escribir {target} ({error}); elija otro lugar.</translation>
    </message>
    <message>
        <source>{task}: done.</source>
        <translation>{task}: hecho.</translation>
    </message>
    <message>
        <source>{text} is no single time that others could be before or after.</source>
        <translation>{text} no es un único momento antes o después del cual pueda haber otros.</translation>
    </message>
    <message>
        <source>{text} is not a date; for example 2019, 2019-07, july 2019, summer 2019, last christmas, yesterday, 25-12.</source>
        <translation>{text} no es una fecha; por ejemplo 2019, 2019-07, july 2019, summer 2019, last christmas, yesterday, 25-12.</translation>
    </message>
    <message>
        <source>{text} is not a number this filter takes; for example {example}.</source>
        <translation>{text} no es un número que admita este filtro; por ejemplo {example}.</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>quedan {time}</translation>
    </message>
    <message>
        <source>{title} in {place}</source>
        <translation>{title} en {place}</translation>
    </message>
    <message>
        <source>{word} stands between two things to find.</source>
        <translation>{word} va entre dos cosas que buscar.</translation>
    </message>
    <message>
        <source>“animal/dog”: what is a dog is an animal too</source>
        <translation>«animal/perro»: lo que es un perro es también un animal</translation>
    </message>
    <message numerus="yes">
        <source>“{name}” has learnt from %Ln photos.</source>
        <translation>
            <numerusform>«{name}» ha aprendido de %Ln foto.</numerusform>
            <numerusform>«{name}» ha aprendido de %Ln fotos.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” is kept in the sidebar.</source>
        <translation>«{name}» se guarda en la barra lateral.</translation>
    </message>
</context>
</TS>
