<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja">
<context>
    <name></name>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation> 秒</translation>
    </message>
    <message numerus="yes">
        <source>%Ln albums</source>
        <translation>
            <numerusform>アルバム %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln descriptions</source>
        <translation>
            <numerusform>説明 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dimensions</source>
        <translation>
            <numerusform>%Ln 次元</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files of one picture</source>
        <translation>
            <numerusform>同じ画像のファイル %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln had nothing new</source>
        <comment>files</comment>
        <translation>
            <numerusform>%Ln 件は変更なし</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more could not be moved.</source>
        <comment>photos</comment>
        <translation>
            <numerusform>ほかの %Ln 枚は移動できませんでした。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more could not be written</source>
        <comment>files</comment>
        <translation>
            <numerusform>ほかの %Ln 個のファイルには書き込めませんでした</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more suggestions</source>
        <translation>
            <numerusform>ほかに %Ln 件の候補</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not readable</source>
        <comment>photos</comment>
        <translation>
            <numerusform>%Ln 枚は読み取り不可</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not searchable yet</source>
        <comment>photos</comment>
        <translation>
            <numerusform>%Ln 枚はまだ検索不可</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln offline</source>
        <comment>photos</comment>
        <translation>
            <numerusform>%Ln 枚はオフライン</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paths copied.</source>
        <translation>
            <numerusform>パスを %Ln 件コピーしました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos</source>
        <comment>as in “Found 3 tags for 5 photos”</comment>
        <translation>
            <numerusform>写真 %Ln 枚</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos</source>
        <translation>
            <numerusform>写真 %Ln 枚</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos are not there just now, so other programs do not get them.</source>
        <translation>
            <numerusform>%Ln 枚の写真が今は見つからないため、ほかのプログラムには渡されません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos can be searched now.</source>
        <translation>
            <numerusform>%Ln 枚の写真を検索できるようになりました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos can be searched now; {failed} could not be read.</source>
        <translation>
            <numerusform>%Ln 枚の写真を検索できるようになりました。{failed} 枚は読み取れませんでした。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos cannot be searched, because…</source>
        <translation>
            <numerusform>%Ln 枚の写真を検索できません。その理由は…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos in folders that are not connected.</source>
        <translation>
            <numerusform>接続されていないフォルダーに %Ln 枚の写真があります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos look like “{name}”</source>
        <translation>
            <numerusform>%Ln 枚の写真が「{name}」に似ています</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos selected</source>
        <translation>
            <numerusform>%Ln 枚の写真を選択中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos still to be looked at.</source>
        <translation>
            <numerusform>まだ解析していない写真が %Ln 枚あります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos would be tagged</source>
        <translation>
            <numerusform>%Ln 枚の写真にタグが付きます</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos, {time} ms</source>
        <translation>
            <numerusform>写真 %Ln 枚、{time} ミリ秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos: the file {reason}</source>
        <translation>
            <numerusform>写真 %Ln 枚: ファイルは{reason}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln searches are remembered, to be offered while you type.</source>
        <translation>
            <numerusform>%Ln 件の検索を記憶しており、入力中に候補として表示します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <comment>photos</comment>
        <translation>
            <numerusform>%Ln 枚を選択中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stacks</source>
        <translation>
            <numerusform>%Ln グループ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tags</source>
        <comment>as in “Found 3 tags for 5 photos”</comment>
        <translation>
            <numerusform>タグ %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tags</source>
        <translation>
            <numerusform>タグ %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>1.00 is the same, 0.00 nothing in common. Colours compare like with like: photos with photos, photos with words; words are always farther from photos than photos from each other.</source>
        <translation>1.00 は同一、0.00 は共通点なしを表します。色は同じ種類どうし（写真と写真、写真と言葉）の比較を示します。言葉と写真の距離は、写真どうしの距離より常に大きくなります。</translation>
    </message>
    <message>
        <source>1/{part}&#xa0;s</source>
        <comment>exposure time</comment>
        <translation>1/{part} 秒</translation>
    </message>
    <message>
        <source>A filter holds or not; it has no weight.</source>
        <translation>フィルターは当てはまるか否かで、重みはありません。</translation>
    </message>
    <message>
        <source>A folder needs a name, as folder:trip or folder:2019/july.</source>
        <translation>フォルダーには名前が必要です（例: folder:trip、folder:2019/july）。</translation>
    </message>
    <message>
        <source>A latitude goes from -90 to 90, a longitude from -180 to 180.</source>
        <translation>緯度は -90 から 90、経度は -180 から 180 です。</translation>
    </message>
    <message>
        <source>A minus stands right before what to leave out, as -dog.</source>
        <translation>マイナスは除くもののすぐ前に書きます（例: -dog）。</translation>
    </message>
    <message>
        <source>A model reads your photos and your words, on this computer. Your folder is being read already; the model can be changed at any time in the preferences.</source>
        <translation>モデルが写真と言葉をこのコンピューター上で読み取ります。フォルダーの読み取りはすでに始まっています。モデルは設定でいつでも変更できます。</translation>
    </message>
    <message>
        <source>A rating goes from 0 (not rated) to 5, as rating:&gt;=3.</source>
        <translation>評価は 0（未評価）から 5 までです（例: rating:&gt;=3）。</translation>
    </message>
    <message>
        <source>A saved search needs a name of at least one letter.</source>
        <translation>保存する検索には 1 文字以上の名前が必要です。</translation>
    </message>
    <message>
        <source>A tag needs a name of at least one letter.</source>
        <translation>タグには 1 文字以上の名前が必要です。</translation>
    </message>
    <message>
        <source>A tag needs a name, as tag:beach or tag:animal/dog.</source>
        <translation>タグには名前が必要です（例: tag:beach、tag:animal/dog）。</translation>
    </message>
    <message>
        <source>A weight goes from 0 to {most}, as dog^2.</source>
        <translation>重みは 0 から {most} までです（例: dog^2）。</translation>
    </message>
    <message>
        <source>About 100</source>
        <translation>約 100 言語</translation>
    </message>
    <message>
        <source>About Photolib</source>
        <translation>Photolib について</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>承認</translation>
    </message>
    <message>
        <source>Accept all</source>
        <translation>すべて承認</translation>
    </message>
    <message>
        <source>Accept {accepted}</source>
        <translation>{accepted} を承認</translation>
    </message>
    <message>
        <source>Accept {accepted} and reject {rejected} suggested tags</source>
        <translation>タグの候補 {accepted} 件を承認し、{rejected} 件を却下</translation>
    </message>
    <message>
        <source>Accept {accepted}, reject {rejected}</source>
        <translation>{accepted} を承認、{rejected} を却下</translation>
    </message>
    <message>
        <source>Accept {count} suggested tag</source>
        <translation>タグの候補 {count} 件を承認</translation>
    </message>
    <message>
        <source>Accept {count} suggested tags</source>
        <translation>タグの候補 {count} 件を承認</translation>
    </message>
    <message>
        <source>Accept {tag}</source>
        <translation>{tag} を承認</translation>
    </message>
    <message>
        <source>Accept, reject {rejected}</source>
        <translation>承認、{rejected} を却下</translation>
    </message>
    <message>
        <source>Accepted tags, ratings, titles and captions are always kept in the library. Other photo programs see them once they are written into XMP sidecars, small files beside the photos: with “Write metadata” in the Photo menu, or by themselves. Suggestions are never written.</source>
        <translation>承認したタグ、評価、タイトル、説明は常にライブラリに保存されます。ほかの写真ソフトで表示するには、写真と同じ場所に置かれる小さなファイルであるサイドカー (XMP) に書き込む必要があります。書き込みは「写真」メニューの「メタデータを書き込む」で行うか、自動で行わせることができます。候補は書き込まれません。</translation>
    </message>
    <message>
        <source>Accuracy as published at {source}</source>
        <translation>{source} で公表されている精度</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>操作とキー</translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>実際のサイズ</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>フォルダーを追加</translation>
    </message>
    <message>
        <source>Add a folder (Ctrl+O)</source>
        <translation>フォルダーを追加 (Ctrl+O)</translation>
    </message>
    <message>
        <source>Add a folder of photos</source>
        <translation>写真のフォルダーを追加</translation>
    </message>
    <message>
        <source>Add a folder of photos. While Photolib looks at them you can already browse, and then search in your own words: “a dog on a beach”, “snow on the roofs”.</source>
        <translation>写真のフォルダーを追加してください。Photolib が写真を解析している間も閲覧でき、その後は「浜辺の犬」「屋根に積もった雪」のように自分の言葉で検索できます。</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>タグを追加</translation>
    </message>
    <message>
        <source>Add a tag to this photo</source>
        <translation>この写真にタグを追加</translation>
    </message>
    <message>
        <source>Add a tag, such as holidays/italy</source>
        <translation>タグを追加（例: 休暇/イタリア）</translation>
    </message>
    <message>
        <source>Add a tag…</source>
        <translation>タグを追加…</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>フォルダーを追加…</translation>
    </message>
    <message>
        <source>Add the folder</source>
        <translation>フォルダーを追加</translation>
    </message>
    <message>
        <source>Add the tag “{name}”</source>
        <translation>タグ「{name}」を追加</translation>
    </message>
    <message>
        <source>Add to album</source>
        <translation>アルバムに追加</translation>
    </message>
    <message>
        <source>Add to the album “{name}”</source>
        <translation>アルバム「{name}」に追加</translation>
    </message>
    <message numerus="yes">
        <source>Added %Ln photos to “{name}”.</source>
        <translation>
            <numerusform>%Ln 枚の写真を「{name}」に追加しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Added {names}.</source>
        <comment>folders</comment>
        <translation>{names} を追加しました。</translation>
    </message>
    <message>
        <source>After {value}</source>
        <translation>{value} より後</translation>
    </message>
    <message>
        <source>Album {value}</source>
        <translation>アルバム {value}</translation>
    </message>
    <message>
        <source>Albums</source>
        <translation>アルバム</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>All is judged</source>
        <translation>すべて判定済み</translation>
    </message>
    <message>
        <source>All of it, as JSON lines</source>
        <translation>すべて (JSON Lines)</translation>
    </message>
    <message>
        <source>All photos</source>
        <translation>すべての写真</translation>
    </message>
    <message>
        <source>All photos, best first</source>
        <translation>すべての写真（一致度の高い順）</translation>
    </message>
    <message>
        <source>Also called</source>
        <translation>別名</translation>
    </message>
    <message>
        <source>Among the photos</source>
        <translation>写真の中で</translation>
    </message>
    <message>
        <source>An album needs a name of at least one letter.</source>
        <translation>アルバムには 1 文字以上の名前が必要です。</translation>
    </message>
    <message>
        <source>Another Photolib is already writing to the library at {path}; close it first or choose another library with --library.</source>
        <translation>別の Photolib がすでに {path} のライブラリに書き込んでいます。先にそれを閉じるか、--library で別のライブラリを指定してください。</translation>
    </message>
    <message>
        <source>Another program is using the library at {path} and lets nobody else in, so this was not done; try again once it has ended.</source>
        <translation>別のプログラムが {path} のライブラリを使用していて他からは入れないため、実行されませんでした。そのプログラムが終了してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Another program is using the library. What you change is saved as soon as it lets go.</source>
        <translation>別のプログラムがライブラリを使用しています。変更内容は、そのプログラムが解放しだい保存されます。</translation>
    </message>
    <message>
        <source>Answers open with</source>
        <translation>結果の初期表示</translation>
    </message>
    <message>
        <source>Aperture f/ {value}</source>
        <translation>絞り f/ {value}</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>Apple graphics</source>
        <translation>Apple グラフィックス</translation>
    </message>
    <message>
        <source>Approximation: each place of the photo is compared with the text by itself.</source>
        <translation>近似: 写真の各部分をそれぞれ文と比べています。</translation>
    </message>
    <message>
        <source>Approximation: how much the match falls when each place is covered.</source>
        <translation>近似: 各部分を隠したときに一致がどれだけ下がるかです。</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>アーキテクチャ</translation>
    </message>
    <message>
        <source>Arranging by likeness…</source>
        <translation>類似度で配置しています…</translation>
    </message>
    <message>
        <source>As fast as ViT-B-32, and understands queries in about 100 languages.</source>
        <translation>ViT-B-32 と同じ速さで、約 100 の言語の検索語を理解します。</translation>
    </message>
    <message>
        <source>As fast as ViT-B-32, better with objects.</source>
        <translation>ViT-B-32 と同じ速さで、物の識別に優れます。</translation>
    </message>
    <message>
        <source>As open_clip names it; needed because no config.json lies beside the file.</source>
        <translation>open_clip での名前です。ファイルと同じ場所に config.json がないため必要です。</translation>
    </message>
    <message>
        <source>Ask before photos are moved to the trash</source>
        <translation>写真をゴミ箱に移動する前に確認する</translation>
    </message>
    <message>
        <source>Asked for as a</source>
        <translation>検索時の対象の種類</translation>
    </message>
    <message>
        <source>Asking for {name}…</source>
        <comment>a search model</comment>
        <translation>{name} を要求しています…</translation>
    </message>
    <message>
        <source>At most {most} photos fit into a table; select fewer of them.</source>
        <translation>表に入る写真は最大 {most} 枚です。選択を減らしてください。</translation>
    </message>
    <message>
        <source>At most {most} values can stand in one filter.</source>
        <translation>1 つのフィルターに書ける値は {most} 個までです。</translation>
    </message>
    <message numerus="yes">
        <source>Auto-tag %Ln photos</source>
        <translation>
            <numerusform>%Ln 枚の写真に自動でタグ付け</numerusform>
        </translation>
    </message>
    <message>
        <source>Auto-tag new photos of this folder</source>
        <translation>このフォルダーの新しい写真に自動でタグ付け</translation>
    </message>
    <message>
        <source>Auto-tag this folder</source>
        <translation>このフォルダーに自動でタグ付け</translation>
    </message>
    <message>
        <source>Auto-tag this photo</source>
        <translation>この写真に自動でタグ付け</translation>
    </message>
    <message>
        <source>Back from a photo like another</source>
        <translation>似た写真から戻る</translation>
    </message>
    <message>
        <source>Back to the large photo</source>
        <translation>大きい写真に戻る</translation>
    </message>
    <message>
        <source>Back to the photos</source>
        <translation>写真に戻る</translation>
    </message>
    <message>
        <source>Back to the photos, or pause the slideshow</source>
        <translation>写真に戻る、またはスライドショーを一時停止</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>今すぐバックアップ</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>Before {value}</source>
        <translation>{value} より前</translation>
    </message>
    <message>
        <source>Besides:</source>
        <translation>ほかに:</translation>
    </message>
    <message>
        <source>Best match first</source>
        <translation>一致度の高い順</translation>
    </message>
    <message>
        <source>Bigger thumbnails</source>
        <translation>サムネイルを大きく</translation>
    </message>
    <message>
        <source>Bring back the library as of {date}?</source>
        <translation>{date} 時点のライブラリに戻しますか？</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>参照…</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>名前順</translation>
    </message>
    <message>
        <source>By one blend of all (early)</source>
        <translation>すべてを 1 つに混合 (early)</translation>
    </message>
    <message>
        <source>By the sum of their likelihoods (late)</source>
        <translation>確からしさの合計 (late)</translation>
    </message>
    <message>
        <source>By what tells photos apart (attention)</source>
        <translation>写真を区別する特徴 (attention)</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>カメラ</translation>
    </message>
    <message>
        <source>Camera {value}</source>
        <translation>カメラ {value}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Cancel indexing</source>
        <translation>索引作成をキャンセル</translation>
    </message>
    <message>
        <source>Cancel reading text</source>
        <translation>テキストの読み取りをキャンセル</translation>
    </message>
    <message>
        <source>Cancel this task</source>
        <translation>このタスクをキャンセル</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>説明</translation>
    </message>
    <message numerus="yes">
        <source>Caption of %Ln photos</source>
        <translation>
            <numerusform>%Ln 枚の写真の説明</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the caption of a photo</source>
        <translation>写真の説明を変更</translation>
    </message>
    <message>
        <source>Change the caption of {count} photos</source>
        <translation>{count} 枚の写真の説明を変更</translation>
    </message>
    <message>
        <source>Change the title of a photo</source>
        <translation>写真のタイトルを変更</translation>
    </message>
    <message>
        <source>Change the title of {count} photos</source>
        <translation>{count} 枚の写真のタイトルを変更</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>変更…</translation>
    </message>
    <message>
        <source>Check the library</source>
        <translation>ライブラリを検査</translation>
    </message>
    <message>
        <source>Checking looks for damage and mends what can be mended: the index, vectors, thumbnails nobody needs. Exporting writes what the library knows, for other programs.</source>
        <translation>検査では破損を探し、修復できるもの (索引、ベクトル、不要なサムネイル) を修復します。書き出しでは、ライブラリの情報をほかのプログラム用に保存します。</translation>
    </message>
    <message>
        <source>Checkpoint file</source>
        <translation>チェックポイントファイル</translation>
    </message>
    <message>
        <source>Checkpoints (*.safetensors)</source>
        <translation>チェックポイント (*.safetensors)</translation>
    </message>
    <message>
        <source>Choose a .safetensors checkpoint of an open_clip model. It is copied into Photolib&apos;s own folder after it has been tried.</source>
        <translation>open_clip モデルの .safetensors チェックポイントを選択してください。動作確認の後、Photolib のフォルダーにコピーされます。</translation>
    </message>
    <message>
        <source>Choose a checkpoint</source>
        <translation>チェックポイントを選択</translation>
    </message>
    <message>
        <source>Choose an action to give it other keys.</source>
        <translation>操作を選択すると、別のキーを割り当てられます。</translation>
    </message>
    <message>
        <source>Choose another one under Preferences or with &apos;photolib models use&apos;.</source>
        <translation>設定で別のモデルを選んでください。</translation>
    </message>
    <message>
        <source>Choose for me</source>
        <translation>自動選択</translation>
    </message>
    <message>
        <source>Choose “All” to see the nearest photos all the same.</source>
        <translation>それでも最も近い写真を表示するには「すべて」を選択してください。</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>検索をクリア</translation>
    </message>
    <message>
        <source>Clear the search (Esc)</source>
        <translation>検索をクリア (Esc)</translation>
    </message>
    <message>
        <source>Clear the search history</source>
        <translation>検索履歴を消去</translation>
    </message>
    <message>
        <source>Click a photo or press X to leave it out, Return accepts the others, Shift+Return rejects all, Ctrl+Z undoes.</source>
        <translation>写真をクリックするか X を押すと除外されます。Enter で残りを承認、Shift+Enter ですべて却下、Ctrl+Z で元に戻します。</translation>
    </message>
    <message>
        <source>Click the field and press the keys.</source>
        <translation>欄をクリックしてキーを押してください。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Compare side by side</source>
        <translation>並べて比較</translation>
    </message>
    <message>
        <source>Compare with words too: a beach, people laughing</source>
        <translation>言葉とも比較: 浜辺, 笑っている人々</translation>
    </message>
    <message>
        <source>Compute on</source>
        <translation>計算に使う装置</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>接続中</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
    <message>
        <source>Copies of your tags, ratings, captions and albums, made every day and before updates.</source>
        <translation>タグ、評価、説明、アルバムのコピーです。毎日および更新の前に作成されます。</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>CSV としてコピー</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>パスをコピー</translation>
    </message>
    <message>
        <source>Counts from the next start of Photolib.</source>
        <translation>次回の Photolib の起動から有効になります。</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Date {value}</source>
        <translation>日付 {value}</translation>
    </message>
    <message>
        <source>Delete album</source>
        <translation>アルバムを削除</translation>
    </message>
    <message>
        <source>Delete the album “{name}”</source>
        <translation>アルバム「{name}」を削除</translation>
    </message>
    <message>
        <source>Deleted the album “{name}”; its photos are untouched.</source>
        <translation>アルバム「{name}」を削除しました。写真はそのまま残っています。</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Details (Ctrl+I)</source>
        <translation>詳細 (Ctrl+I)</translation>
    </message>
    <message>
        <source>Different ratings</source>
        <translation>異なる評価</translation>
    </message>
    <message>
        <source>Different texts</source>
        <translation>異なるテキスト</translation>
    </message>
    <message>
        <source>Dimensions</source>
        <translation>寸法</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Do not ask again</source>
        <translation>今後は確認しない</translation>
    </message>
    <message>
        <source>Do not keep any longer</source>
        <translation>保存をやめる</translation>
    </message>
    <message>
        <source>Do not skip</source>
        <translation>スキップを解除</translation>
    </message>
    <message>
        <source>Do not suggest</source>
        <translation>提案しない</translation>
    </message>
    <message>
        <source>Done again: {change}.</source>
        <translation>やり直しました: {change}。</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>ダウンロード</translation>
    </message>
    <message>
        <source>Download from</source>
        <translation>ダウンロード元</translation>
    </message>
    <message>
        <source>Download progress</source>
        <translation>ダウンロードの進行状況</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>重複</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英語</translation>
    </message>
    <message>
        <source>English; German and Spanish fairly</source>
        <translation>英語 (ドイツ語とスペイン語もある程度)</translation>
    </message>
    <message>
        <source>Every photo could be read</source>
        <translation>すべての写真を読み取れました</translation>
    </message>
    <message>
        <source>Every photo could be read, but for those you have skipped</source>
        <translation>スキップした写真を除き、すべての写真を読み取れました</translation>
    </message>
    <message>
        <source>Everything happens on this computer. Your photos are never uploaded, and never changed unless you ask for it.</source>
        <translation>すべてはこのコンピューター上で行われます。写真がアップロードされることはなく、指示しない限り変更されることもありません。</translation>
    </message>
    <message>
        <source>Everything is in {path}.</source>
        <translation>すべて {path} にあります。</translation>
    </message>
    <message>
        <source>Everything, best first</source>
        <translation>すべて（一致度の高い順）</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>探索</translation>
    </message>
    <message>
        <source>Explore shows the library as a map, photos that are alike side by side.</source>
        <translation>「探索」では、似た写真が隣り合うマップとしてライブラリを表示します。</translation>
    </message>
    <message>
        <source>Explore the library as a map</source>
        <translation>ライブラリをマップで探索</translation>
    </message>
    <message>
        <source>Export the library</source>
        <translation>ライブラリの書き出し</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>書き出し…</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>露出</translation>
    </message>
    <message>
        <source>F marks a favourite, 1 to 5 give stars, T adds a tag. Ctrl+Z takes it back.</source>
        <translation>F でお気に入り、1～5 で星、T でタグを付けます。Ctrl+Z で元に戻します。</translation>
    </message>
    <message>
        <source>F1 lists all keys.</source>
        <translation>F1 ですべてのキーを表示します。</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>お気に入り</translation>
    </message>
    <message>
        <source>Favourite (F)</source>
        <translation>お気に入り (F)</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>お気に入り</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>ファイル名</translation>
    </message>
    <message>
        <source>File size {value}</source>
        <translation>ファイルサイズ {value}</translation>
    </message>
    <message>
        <source>Files of one picture are shown here: copies, smaller ones, other formats. They are looked for after indexing.</source>
        <translation>同じ画像のファイル（コピー、小さいもの、別の形式）がここに表示されます。インデックス作成の後に検索されます。</translation>
    </message>
    <message>
        <source>Files of one picture: copies, smaller ones, other formats</source>
        <translation>同じ画像のファイル：コピー、小さいもの、別の形式</translation>
    </message>
    <message>
        <source>Files of this photo</source>
        <translation>この写真のファイル</translation>
    </message>
    <message>
        <source>Filmstrip</source>
        <translation>フィルムストリップ</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Find a label</source>
        <translation>ラベルを検索</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>設定を検索</translation>
    </message>
    <message>
        <source>Find an action or a key</source>
        <translation>操作またはキーを検索</translation>
    </message>
    <message>
        <source>Find any photo by what it shows</source>
        <translation>写っているもので写真を探す</translation>
    </message>
    <message>
        <source>Find similar photos</source>
        <translation>似た写真を探す</translation>
    </message>
    <message>
        <source>Finds your photos by what they show. Everything happens on this computer; your photos are never uploaded, and never changed unless you ask for it.

Free software under the MIT licence. Names of cities are from GeoNames (CC BY 4.0).</source>
        <translation>写っているものから写真を探します。すべてはこのコンピューター上で行われます。写真がアップロードされることはなく、指示しない限り変更されることもありません。

MIT ライセンスのフリーソフトウェアです。都市名は GeoNames（CC BY 4.0）によるものです。</translation>
    </message>
    <message>
        <source>Fine distinctions; slow without a graphics card.</source>
        <translation>細かな違いも見分けます。グラフィックカードがないと遅くなります。</translation>
    </message>
    <message>
        <source>First photo</source>
        <translation>最初の写真</translation>
    </message>
    <message>
        <source>Fit in the window</source>
        <translation>ウィンドウに合わせる</translation>
    </message>
    <message>
        <source>Focal length {value}</source>
        <translation>焦点距離 {value}</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Folder {value}</source>
        <translation>フォルダー {value}</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>フォルダー</translation>
    </message>
    <message numerus="yes">
        <source>Found %Ln photos…</source>
        <translation>
            <numerusform>%Ln 枚の写真が見つかりました…</numerusform>
        </translation>
    </message>
    <message>
        <source>Found {tags} for {photos}; nothing is added yet.</source>
        <translation>{photos}に{tags}が見つかりました。まだ何も追加していません。</translation>
    </message>
    <message>
        <source>Full precision</source>
        <translation>完全精度</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全画面表示</translation>
    </message>
    <message>
        <source>Getting the search model ready…</source>
        <translation>検索モデルを準備しています…</translation>
    </message>
    <message>
        <source>Go on with the starter</source>
        <translation>標準モデルで続ける</translation>
    </message>
    <message>
        <source>Go to the filmstrip</source>
        <translation>フィルムストリップに移動</translation>
    </message>
    <message>
        <source>Good order</source>
        <translation>点検</translation>
    </message>
    <message>
        <source>Half precision, half the memory</source>
        <translation>半精度（メモリは半分）</translation>
    </message>
    <message>
        <source>Has {value}</source>
        <translation>あり: {value}</translation>
    </message>
    <message>
        <source>Height {value}</source>
        <translation>高さ {value}</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>Here on the map</source>
        <translation>マップのこの場所</translation>
    </message>
    <message>
        <source>Histogram</source>
        <translation>ヒストグラム</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>How alike they are</source>
        <translation>類似度</translation>
    </message>
    <message>
        <source>How alike they are…</source>
        <translation>類似度…</translation>
    </message>
    <message>
        <source>How parts that describe one picture, such as a photo and words, become one ranking. fusion:early and the like in a query go before this.</source>
        <translation>写真と言葉など、1 つの画像を表す複数の要素を 1 つの順位にまとめる方法です。検索語句内の fusion:early などの指定が優先されます。</translation>
    </message>
    <message>
        <source>How sure a match has to be</source>
        <translation>一致に必要な確度</translation>
    </message>
    <message>
        <source>How what the model saw is kept in memory, from the next start. Half precision finds the same.</source>
        <translation>モデルの解析結果をメモリに保持する方法です。次回の起動から有効になります。半精度でも検索結果は変わりません。</translation>
    </message>
    <message>
        <source>ISO {value}</source>
        <translation>ISO {value}</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>インポート</translation>
    </message>
    <message>
        <source>Import a model</source>
        <translation>モデルをインポート</translation>
    </message>
    <message>
        <source>Import from a file…</source>
        <translation>ファイルからインポート…</translation>
    </message>
    <message>
        <source>Import labels</source>
        <translation>ラベルをインポート</translation>
    </message>
    <message>
        <source>Imported from {file}.</source>
        <translation>{file} から読み込みました。</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>インポート…</translation>
    </message>
    <message>
        <source>In the filmstrip</source>
        <translation>フィルムストリップで</translation>
    </message>
    <message>
        <source>In the label set {path}, line {number}, the label {reason_given}.</source>
        <translation>ラベルセット {path} の {number} 行目: ラベル {reason_given}。</translation>
    </message>
    <message>
        <source>In the label set {path}, {place}, {at} {reason_given}.</source>
        <translation>ラベルセット {path}、{place}、{at} {reason_given}。</translation>
    </message>
    <message>
        <source>In the viewer</source>
        <translation>ビューアー内</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Indexing</source>
        <translation>索引作成</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>情報</translation>
    </message>
    <message>
        <source>Intel graphics</source>
        <translation>Intel グラフィックス</translation>
    </message>
    <message>
        <source>Invert selection</source>
        <translation>選択を反転</translation>
    </message>
    <message>
        <source>Is {value}</source>
        <translation>種別 {value}</translation>
    </message>
    <message>
        <source>It comes along, works at once and offline, and is quick. It knows everyday things and scenes, and is often wrong beyond them.</source>
        <translation>最初から付属し、オフラインですぐに使え、高速です。身近な物や場面は認識できますが、それ以外ではよく間違えます。</translation>
    </message>
    <message>
        <source>It is described by {file} beside it.</source>
        <translation>同じ場所にある {file} に記述されています。</translation>
    </message>
    <message>
        <source>It matches better than {percent} of your photos.</source>
        <translation>写真の {percent} よりもよく一致しています。</translation>
    </message>
    <message>
        <source>Its name in the sidebar:</source>
        <translation>サイドバーでの名前:</translation>
    </message>
    <message>
        <source>Its name:</source>
        <translation>名前:</translation>
    </message>
    <message>
        <source>Judge “{name}”: {accepted} accepted, {rejected} rejected</source>
        <translation>「{name}」の判定: 承認 {accepted}、却下 {rejected}</translation>
    </message>
    <message>
        <source>Keep as suggestions</source>
        <translation>候補として残す</translation>
    </message>
    <message>
        <source>Keep this search</source>
        <translation>この検索を保存</translation>
    </message>
    <message>
        <source>Keep this search in the sidebar</source>
        <translation>この検索をサイドバーに保存</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>キーボード</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>ラベル</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>ラベル</translation>
    </message>
    <message>
        <source>Labels learn from what you accept and reject.</source>
        <translation>ラベルは承認と却下から学習します。</translation>
    </message>
    <message>
        <source>Labels…</source>
        <translation>ラベル…</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Last photo</source>
        <translation>最後の写真</translation>
    </message>
    <message>
        <source>Leave the slideshow or the viewer</source>
        <translation>スライドショーまたはビューアーを終了</translation>
    </message>
    <message>
        <source>Leave this search</source>
        <translation>この検索を終了</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>Lens</source>
        <translation>レンズ</translation>
    </message>
    <message>
        <source>Lens {value}</source>
        <translation>レンズ {value}</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>ライブラリ</translation>
    </message>
    <message>
        <source>Library: {library}
Log: {log}</source>
        <translation>ライブラリ: {library}
ログ: {log}</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Like {value}</source>
        <translation>似た写真 {value}</translation>
    </message>
    <message>
        <source>Likeness</source>
        <translation>類似度</translation>
    </message>
    <message>
        <source>List the photos in view, or those selected, in the grid</source>
        <translation>表示中または選択した写真をグリッドで一覧表示</translation>
    </message>
    <message>
        <source>Lists of words (*.txt);;Label sets (*.toml)</source>
        <translation>単語リスト (*.txt);;ラベルセット (*.toml)</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>外観モード</translation>
    </message>
    <message>
        <source>Look for changes now</source>
        <translation>今すぐ変更を確認</translation>
    </message>
    <message>
        <source>Look further along</source>
        <translation>表示位置を動かす</translation>
    </message>
    <message>
        <source>Looking for changes in your folders.</source>
        <translation>フォルダーの変更を確認しています。</translation>
    </message>
    <message>
        <source>Looking for photos…</source>
        <translation>写真を探しています…</translation>
    </message>
    <message>
        <source>Looking for similar photos…</source>
        <translation>似た写真を探しています…</translation>
    </message>
    <message>
        <source>Looking for tags</source>
        <translation>タグを探しています</translation>
    </message>
    <message>
        <source>Looking through the catalog, the index and the thumbnails…</source>
        <translation>カタログ、索引、サムネイルを調べています…</translation>
    </message>
    <message>
        <source>Looking where it matches…</source>
        <translation>一致する場所を調べています…</translation>
    </message>
    <message>
        <source>Looking whether the backup is whole…</source>
        <translation>バックアップが完全かどうかを調べています…</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>調べています …</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>調べています…</translation>
    </message>
    <message numerus="yes">
        <source>Made the album “{name}” with %Ln photos.</source>
        <translation>
            <numerusform>%Ln 枚の写真でアルバム「{name}」を作成しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Make a label of every line of a text file</source>
        <translation>テキストファイルの各行からラベルを作成</translation>
    </message>
    <message>
        <source>Make a photo favourite</source>
        <translation>写真をお気に入りにする</translation>
    </message>
    <message>
        <source>Make a photo no favourite</source>
        <translation>写真をお気に入りから外す</translation>
    </message>
    <message>
        <source>Make an album; photos are added by dragging them onto it</source>
        <translation>アルバムを作成（写真はドラッグして追加します）</translation>
    </message>
    <message>
        <source>Make the album “{name}”</source>
        <translation>アルバム「{name}」を作成</translation>
    </message>
    <message>
        <source>Make {count} photos favourites</source>
        <translation>{count} 枚の写真をお気に入りにする</translation>
    </message>
    <message>
        <source>Make {count} photos no favourites</source>
        <translation>{count} 枚の写真をお気に入りから外す</translation>
    </message>
    <message>
        <source>Making a backup…</source>
        <translation>バックアップを作成しています…</translation>
    </message>
    <message>
        <source>Many</source>
        <translation>多言語</translation>
    </message>
    <message>
        <source>Map of the library by likeness</source>
        <translation>ライブラリの類似度マップ</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>メモリ</translation>
    </message>
    <message>
        <source>Menu (F10)</source>
        <translation>メニュー (F10)</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Mistaken for, one a line</source>
        <translation>間違えやすいもの（1 行に 1 つ）</translation>
    </message>
    <message>
        <source>Move a photo to the Recycle Bin</source>
        <translation>写真をごみ箱へ移動</translation>
    </message>
    <message>
        <source>Move a photo to the Trash</source>
        <translation>写真をゴミ箱へ移動</translation>
    </message>
    <message>
        <source>Move a photo to the trash</source>
        <translation>写真をゴミ箱へ移動</translation>
    </message>
    <message numerus="yes">
        <source>Move these %Ln photos to the trash?</source>
        <translation>
            <numerusform>これら %Ln 枚の写真をゴミ箱に移動しますか？</numerusform>
        </translation>
    </message>
    <message>
        <source>Move this photo to the trash?</source>
        <translation>この写真をゴミ箱に移動しますか？</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>ゴミ箱に移動</translation>
    </message>
    <message>
        <source>Move to trash…</source>
        <translation>ゴミ箱に移動…</translation>
    </message>
    <message>
        <source>Move {count} photos to the Recycle Bin</source>
        <translation>{count} 枚の写真をごみ箱へ移動</translation>
    </message>
    <message>
        <source>Move {count} photos to the Trash</source>
        <translation>{count} 枚の写真をゴミ箱へ移動</translation>
    </message>
    <message>
        <source>Move {count} photos to the trash</source>
        <translation>{count} 枚の写真をゴミ箱へ移動</translation>
    </message>
    <message numerus="yes">
        <source>Moved %Ln photos to the trash.</source>
        <translation>
            <numerusform>%Ln 枚の写真をゴミ箱に移動しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Moving photos to the trash</source>
        <translation>写真をゴミ箱に移動中</translation>
    </message>
    <message>
        <source>Much better with whole sentences than ViT-B-32, three to four times slower.</source>
        <translation>文章での検索が ViT-B-32 よりはるかに優れますが、3～4 倍遅くなります。</translation>
    </message>
    <message>
        <source>NVIDIA graphics card</source>
        <translation>NVIDIA グラフィックスカード</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Name in Photolib</source>
        <translation>Photolib での名前</translation>
    </message>
    <message>
        <source>Name, with what it is a kind of</source>
        <translation>名前（上位の種類を含む）</translation>
    </message>
    <message>
        <source>Names and folders that are left out, one a line, with * for anything: *.tmp, Rejects, 2019/raw. Counts from the next time that Photolib looks for changes.</source>
        <translation>除外する名前とフォルダーを 1 行に 1 つずつ入力します。* は任意の文字に一致します：*.tmp、不採用、2019/raw。次に変更を確認するときから有効です。</translation>
    </message>
    <message>
        <source>Near {value}</source>
        <translation>付近 {value}</translation>
    </message>
    <message>
        <source>Never together with the others of</source>
        <translation>同時に付けないラベルのグループ</translation>
    </message>
    <message>
        <source>New album</source>
        <translation>新しいアルバム</translation>
    </message>
    <message>
        <source>New album…</source>
        <translation>新しいアルバム…</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>新しいキー</translation>
    </message>
    <message>
        <source>New label</source>
        <translation>新しいラベル</translation>
    </message>
    <message>
        <source>New label…</source>
        <translation>新しいラベル…</translation>
    </message>
    <message>
        <source>New photos of this folder will get tag suggestions.</source>
        <translation>このフォルダーの新しい写真にはタグの候補が付きます。</translation>
    </message>
    <message>
        <source>New photos of this folder will not be tagged by themselves.</source>
        <translation>このフォルダーの新しい写真には自動でタグが付きません。</translation>
    </message>
    <message>
        <source>Newer than this backup, and put aside by restoring: {list}.</source>
        <translation>このバックアップより新しく、復元により取り除かれるもの: {list}。</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>新しい順</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>ウィンドウの次の部分</translation>
    </message>
    <message>
        <source>Next photo</source>
        <translation>次の写真</translation>
    </message>
    <message>
        <source>No duplicates</source>
        <translation>重複はありません</translation>
    </message>
    <message>
        <source>No favourites yet</source>
        <translation>お気に入りはまだありません</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>キーなし</translation>
    </message>
    <message>
        <source>No other label</source>
        <translation>ほかのラベルなし</translation>
    </message>
    <message>
        <source>No photo has a number as large as this.</source>
        <translation>これほど大きな数値の写真はありません。</translation>
    </message>
    <message>
        <source>No photo has been indexed yet</source>
        <translation>索引が作成された写真はまだありません</translation>
    </message>
    <message>
        <source>No photo here fits all that was asked for.</source>
        <translation>ここには、すべての条件に合う写真がありません。</translation>
    </message>
    <message>
        <source>No photo is selected; select one, or name it after &apos;like:&apos;.</source>
        <translation>写真が選択されていません。選択するか、&apos;like:&apos; の後に名前を書いてください。</translation>
    </message>
    <message>
        <source>No photos</source>
        <translation>写真なし</translation>
    </message>
    <message>
        <source>No photos here yet</source>
        <translation>ここにはまだ写真がありません</translation>
    </message>
    <message>
        <source>No photos of this day</source>
        <translation>この日の写真はありません</translation>
    </message>
    <message>
        <source>No rating</source>
        <translation>評価なし</translation>
    </message>
    <message>
        <source>No searches are remembered.</source>
        <translation>記憶している検索はありません。</translation>
    </message>
    <message>
        <source>No series</source>
        <translation>連続写真はありません</translation>
    </message>
    <message>
        <source>No stars, no heart</source>
        <translation>星もハートもなし</translation>
    </message>
    <message>
        <source>No tag is certain enough for the photos of this folder.</source>
        <translation>このフォルダーの写真に、十分に確かなタグはありません。</translation>
    </message>
    <message numerus="yes">
        <source>No tag is certain enough for these %Ln photos.</source>
        <translation>
            <numerusform>これら %Ln 枚の写真に、十分に確かなタグはありません。</numerusform>
        </translation>
    </message>
    <message>
        <source>No tag is certain enough for this photo.</source>
        <translation>この写真に、十分に確かなタグはありません。</translation>
    </message>
    <message>
        <source>No word stands out. Titles, captions and tags that you give to photos are compared with this photo as well as the labels.</source>
        <translation>際立つ言葉はありません。ラベルのほか、写真に付けたタイトル、説明、タグもこの写真と比較されます。</translation>
    </message>
    <message>
        <source>Northern hemisphere</source>
        <translation>北半球</translation>
    </message>
    <message>
        <source>Not a favourite</source>
        <translation>お気に入りではない</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>未接続</translation>
    </message>
    <message>
        <source>Not connected; its photos are kept in the library.</source>
        <translation>接続されていません。写真の情報はライブラリに残っています。</translation>
    </message>
    <message>
        <source>Not looked at yet.</source>
        <translation>まだ解析していません。</translation>
    </message>
    <message>
        <source>Not understood: {text}. {problem}</source>
        <translation>解釈できません: {text}。{problem}</translation>
    </message>
    <message>
        <source>Not {rest}</source>
        <translation>除外: {rest}</translation>
    </message>
    <message>
        <source>Note: {place}, {keys} stays what it is: {action}.</source>
        <comment>place: in the viewer</comment>
        <translation>注意: {place}では、{keys} は引き続き「{action}」です。</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>何も見つかりません</translation>
    </message>
    <message>
        <source>Nothing here matches &apos;{query}&apos;.</source>
        <translation>「{query}」に一致するものはここにありません。</translation>
    </message>
    <message>
        <source>Nothing here surely matches &apos;{query}&apos;; 1 photo possibly does.</source>
        <translation>「{query}」に確実に一致するものはここにありません。1 枚は可能性があります。</translation>
    </message>
    <message>
        <source>Nothing here surely matches &apos;{query}&apos;; {count} photos possibly do.</source>
        <translation>「{query}」に確実に一致するものはここにありません。{count} 枚は可能性があります。</translation>
    </message>
    <message>
        <source>Nothing is left to judge</source>
        <translation>判定するものは残っていません</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>新しいものはありません</translation>
    </message>
    <message>
        <source>Nothing to explore yet</source>
        <translation>探索できるものはまだありません</translation>
    </message>
    <message>
        <source>Nothing to find stands in these parentheses.</source>
        <translation>この括弧の中に探すものがありません。</translation>
    </message>
    <message>
        <source>Nothing was tagged, rated, described or added since.</source>
        <translation>それ以降、タグ、評価、説明、追加の変更はありません。</translation>
    </message>
    <message>
        <source>Notice new, changed and moved photos by itself</source>
        <translation>写真の追加、変更、移動を自動で検出する</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>古い順</translation>
    </message>
    <message>
        <source>On the map</source>
        <translation>マップ上で</translation>
    </message>
    <message>
        <source>On this day</source>
        <translation>この日の写真</translation>
    </message>
    <message>
        <source>Only a comma stands here.</source>
        <translation>ここにはコンマしかありません。</translation>
    </message>
    <message>
        <source>Only what very likely shows what you asked for</source>
        <translation>探しているものが写っている可能性が非常に高い写真のみ</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>Open the photo</source>
        <translation>写真を開く</translation>
    </message>
    <message>
        <source>Or by sentences of its own, one a line</source>
        <translation>または独自の文で指定（1 行に 1 つ）</translation>
    </message>
    <message>
        <source>Order of the photos</source>
        <translation>写真の並び順</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Paint over the photo where these words match</source>
        <translation>言葉が一致する場所を写真に重ねて表示</translation>
    </message>
    <message>
        <source>Parts of a query</source>
        <translation>検索語句の要素</translation>
    </message>
    <message>
        <source>Parts of a query are combined</source>
        <translation>検索語句の要素の組み合わせ方</translation>
    </message>
    <message>
        <source>Path copied.</source>
        <translation>パスをコピーしました。</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Pause indexing</source>
        <translation>索引作成を一時停止</translation>
    </message>
    <message>
        <source>Pause while the computer runs on its battery</source>
        <translation>バッテリー駆動中は一時停止する</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止中</translation>
    </message>
    <message numerus="yes">
        <source>Paused at {done} of %Ln photos</source>
        <translation>
            <numerusform>%Ln 枚中 {done} 枚で一時停止中</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused · Space goes on</source>
        <translation>一時停止中 · Space で再開</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>写真</translation>
    </message>
    <message>
        <source>Photo viewer</source>
        <translation>写真ビューアー</translation>
    </message>
    <message>
        <source>Photolib could not start because of a fault of its own. Your photos and your library are untouched. Please try again; if it stays, report it with the file {log}.</source>
        <translation>Photolib 自体の不具合により起動できませんでした。写真とライブラリには影響ありません。もう一度お試しください。解決しない場合は、ファイル {log} を添えて報告してください。</translation>
    </message>
    <message>
        <source>Photolib ended unexpectedly last time.</source>
        <translation>前回、Photolib は予期せず終了しました。</translation>
    </message>
    <message>
        <source>Photolib may not write to {path}; allow writing there or choose another library folder with --library.</source>
        <translation>Photolib は {path} に書き込めません。書き込みを許可するか、--library で別のライブラリフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>Photolib watches these folders, with all folders in them. Photos stay where they are.</source>
        <translation>Photolib はこれらのフォルダーと、その中のすべてのフォルダーを監視します。写真は元の場所に残ります。</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>写真</translation>
    </message>
    <message>
        <source>Photos added in the last 30 days are shown here.</source>
        <translation>過去 30 日間に追加された写真がここに表示されます。</translation>
    </message>
    <message>
        <source>Photos appear by themselves as soon as they are found.</source>
        <translation>写真は見つかり次第、自動で表示されます。</translation>
    </message>
    <message>
        <source>Photos around the border</source>
        <translation>枠の外側付近の写真</translation>
    </message>
    <message>
        <source>Photos at once</source>
        <translation>一度に処理する写真の数</translation>
    </message>
    <message>
        <source>Photos decoded at once</source>
        <translation>同時にデコードする写真の数</translation>
    </message>
    <message>
        <source>Photos like this one</source>
        <translation>この写真に似た写真</translation>
    </message>
    <message>
        <source>Photos like this one (L)</source>
        <translation>この写真に似た写真 (L)</translation>
    </message>
    <message>
        <source>Photos moved to the trash can be restored from here.</source>
        <translation>ゴミ箱に移動した写真は、ここから復元できます。</translation>
    </message>
    <message>
        <source>Photos take their place on the map once they are indexed.</source>
        <translation>索引が作成されると、写真がマップに配置されます。</translation>
    </message>
    <message>
        <source>Photos taken on this day of earlier years</source>
        <translation>過去の年のこの日に撮影した写真</translation>
    </message>
    <message>
        <source>Photos taken on this day of earlier years are shown here.</source>
        <translation>過去の年のこの日に撮影した写真がここに表示されます。</translation>
    </message>
    <message>
        <source>Photos that a camera took within three seconds</source>
        <translation>同じカメラが 3 秒以内に撮影した写真</translation>
    </message>
    <message>
        <source>Photos that a camera took within three seconds are shown here together.</source>
        <translation>同じカメラが 3 秒以内に撮影した写真がここにまとめて表示されます。</translation>
    </message>
    <message>
        <source>Photos that are not indexed yet are left out.</source>
        <translation>まだ索引が作成されていない写真は除外されます。</translation>
    </message>
    <message>
        <source>Photos that came into the library in the last 30 days</source>
        <translation>過去 30 日間にライブラリに加わった写真</translation>
    </message>
    <message>
        <source>Photos that cannot be searched</source>
        <translation>検索できない写真</translation>
    </message>
    <message>
        <source>Photos that match with at least {percent}</source>
        <translation>{percent} 以上で一致する写真</translation>
    </message>
    <message>
        <source>Photos that were moved to the trash from here; they can be restored</source>
        <translation>ここからゴミ箱に移動した写真（復元できます）</translation>
    </message>
    <message>
        <source>Photos to judge</source>
        <translation>判定する写真</translation>
    </message>
    <message>
        <source>Photos with a heart</source>
        <translation>ハートを付けた写真</translation>
    </message>
    <message>
        <source>Photos with problems, by reason</source>
        <translation>問題のある写真（理由別）</translation>
    </message>
    <message>
        <source>Photos, as a table</source>
        <translation>写真の一覧表</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>可能性あり</translation>
    </message>
    <message>
        <source>Possible match</source>
        <translation>可能性のある一致</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>設定…</translation>
    </message>
    <message>
        <source>Press F on a photo to give it a heart.</source>
        <translation>写真で F を押すとハートが付きます。</translation>
    </message>
    <message>
        <source>Previews of photos cannot be kept, so it takes longer to show them. {problem}</source>
        <translation>写真のプレビューを保存できないため、表示に時間がかかります。{problem}</translation>
    </message>
    <message>
        <source>Previous part of the window</source>
        <translation>ウィンドウの前の部分</translation>
    </message>
    <message>
        <source>Previous photo</source>
        <translation>前の写真</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Problems…</source>
        <translation>問題…</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>プロセッサ</translation>
    </message>
    <message>
        <source>Progress of indexing</source>
        <translation>索引作成の進行状況</translation>
    </message>
    <message>
        <source>Progress of reading text</source>
        <translation>テキスト読み取りの進行状況</translation>
    </message>
    <message>
        <source>Progress of this task</source>
        <translation>このタスクの進行状況</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Rate a photo with no stars</source>
        <translation>写真の星をなくす</translation>
    </message>
    <message>
        <source>Rate a photo with {stars} star</source>
        <translation>写真を星 {stars} に評価</translation>
    </message>
    <message>
        <source>Rate a photo with {stars} stars</source>
        <translation>写真を星 {stars} に評価</translation>
    </message>
    <message>
        <source>Rate with a click, or with the keys 0 to 5</source>
        <translation>クリックまたは 0～5 のキーで評価</translation>
    </message>
    <message>
        <source>Rate {count} photos with no stars</source>
        <translation>{count} 枚の写真の星をなくす</translation>
    </message>
    <message>
        <source>Rate {count} photos with {stars} star</source>
        <translation>{count} 枚の写真を星 {stars} に評価</translation>
    </message>
    <message>
        <source>Rate {count} photos with {stars} stars</source>
        <translation>{count} 枚の写真を星 {stars} に評価</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>Rating {value}</source>
        <translation>評価 {value}</translation>
    </message>
    <message>
        <source>Rating: different ratings</source>
        <translation>評価: 異なる評価</translation>
    </message>
    <message>
        <source>Rating: {rating} of {stars} stars</source>
        <translation>評価: 星 {rating} / {stars}</translation>
    </message>
    <message>
        <source>Read the text in photos, in the background</source>
        <translation>写真内のテキストをバックグラウンドで読み取る</translation>
    </message>
    <message>
        <source>Reading text, {place}</source>
        <comment>{place} is as in “3 of 20”</comment>
        <translation>テキストを読み取り中、{place}</translation>
    </message>
    <message>
        <source>Reading the text in photos needs software that is not installed; {remedy}</source>
        <translation>写真の文字を読み取るには、インストールされていないソフトウェアが必要です。{remedy}</translation>
    </message>
    <message numerus="yes">
        <source>Reading: {read} of %Ln photos are done.</source>
        <translation>
            <numerusform>読み取り中: %Ln 枚中 {read} 枚が完了しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>準備完了</translation>
    </message>
    <message>
        <source>Recently added</source>
        <translation>最近追加した写真</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>推奨</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直し</translation>
    </message>
    <message>
        <source>Redo: {change}</source>
        <translation>やり直し: {change}</translation>
    </message>
    <message>
        <source>Reject all</source>
        <translation>すべて却下</translation>
    </message>
    <message>
        <source>Reject {count} suggested tag</source>
        <translation>タグの候補 {count} 件を却下</translation>
    </message>
    <message>
        <source>Reject {count} suggested tags</source>
        <translation>タグの候補 {count} 件を却下</translation>
    </message>
    <message>
        <source>Reject {tag}</source>
        <translation>{tag} を却下</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Remove a tag</source>
        <translation>タグを削除</translation>
    </message>
    <message>
        <source>Remove folder</source>
        <translation>フォルダーを取り除く</translation>
    </message>
    <message>
        <source>Remove folder from library…</source>
        <translation>フォルダーをライブラリから取り除く…</translation>
    </message>
    <message>
        <source>Remove from the album “{name}”</source>
        <translation>アルバム「{name}」から削除</translation>
    </message>
    <message>
        <source>Remove from this album</source>
        <translation>このアルバムから取り除く</translation>
    </message>
    <message>
        <source>Remove {tag}</source>
        <translation>{tag} を取り除く</translation>
    </message>
    <message>
        <source>Remove “{name}” from the library?</source>
        <translation>「{name}」をライブラリから取り除きますか？</translation>
    </message>
    <message numerus="yes">
        <source>Removed %Ln photos from “{name}”.</source>
        <translation>
            <numerusform>%Ln 枚の写真を「{name}」から取り除きました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed {name}. The photos are untouched.</source>
        <translation>{name} を取り除きました。写真はそのまま残っています。</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>削除…</translation>
    </message>
    <message>
        <source>Rename album…</source>
        <translation>アルバムの名前を変更…</translation>
    </message>
    <message>
        <source>Rename an album to “{name}”</source>
        <translation>アルバム名を「{name}」に変更</translation>
    </message>
    <message>
        <source>Rename the album</source>
        <translation>アルバムの名前を変更</translation>
    </message>
    <message>
        <source>Rename the tag “{name}” to “{to}”</source>
        <translation>タグ「{name}」を「{to}」に変更</translation>
    </message>
    <message>
        <source>Reopen a decision</source>
        <translation>判定を取り消す</translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation>今すぐ再起動</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>復元</translation>
    </message>
    <message>
        <source>Restore the last copy</source>
        <translation>最新のコピーを復元</translation>
    </message>
    <message numerus="yes">
        <source>Restored %Ln photos.</source>
        <translation>
            <numerusform>%Ln 枚の写真を復元しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>復元…</translation>
    </message>
    <message>
        <source>Restoring photos</source>
        <translation>写真を復元中</translation>
    </message>
    <message>
        <source>Results for “{query}”</source>
        <translation>「{query}」の検索結果</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Resume indexing</source>
        <translation>索引作成を再開</translation>
    </message>
    <message>
        <source>Retry unreadable photos</source>
        <translation>読み取れない写真を再試行</translation>
    </message>
    <message>
        <source>Review suggested tags</source>
        <translation>タグの候補を確認</translation>
    </message>
    <message>
        <source>Review suggested tags…</source>
        <translation>タグの候補を確認…</translation>
    </message>
    <message>
        <source>Save label</source>
        <translation>ラベルを保存</translation>
    </message>
    <message>
        <source>Say after {key}: what it should be, without a space between.</source>
        <translation>{key}: の後に空白を入れずに値を書いてください。</translation>
    </message>
    <message>
        <source>Say after {sign} what to add or take away.</source>
        <translation>{sign} の後に、加えるものや除くものを書いてください。</translation>
    </message>
    <message>
        <source>Say after {sign} what to leave out.</source>
        <translation>{sign} の後に、除くものを書いてください。</translation>
    </message>
    <message>
        <source>Search</source>
        <comment>page of the preferences</comment>
        <translation>検索</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Search by copied picture</source>
        <translation>コピーした画像で検索</translation>
    </message>
    <message>
        <source>Search by what your photos show: a dog on a beach</source>
        <translation>写真に写っているもので検索: 浜辺の犬</translation>
    </message>
    <message>
        <source>Search in your own words, or drop a picture on the search bar.</source>
        <translation>自分の言葉で検索するか、検索バーに画像をドロップしてください。</translation>
    </message>
    <message>
        <source>Search is getting ready…</source>
        <translation>検索を準備しています…</translation>
    </message>
    <message>
        <source>Search is not available</source>
        <translation>検索を利用できません</translation>
    </message>
    <message>
        <source>Search model</source>
        <translation>検索モデル</translation>
    </message>
    <message>
        <source>Search model {model}</source>
        <translation>検索モデル {model}</translation>
    </message>
    <message>
        <source>Search model {model} on {device}</source>
        <translation>検索モデル {model}（{device}）</translation>
    </message>
    <message>
        <source>Search photos</source>
        <translation>写真を検索</translation>
    </message>
    <message>
        <source>Search there</source>
        <translation>そこで検索</translation>
    </message>
    <message>
        <source>Search will be ready in a moment</source>
        <translation>まもなく検索できるようになります</translation>
    </message>
    <message>
        <source>Search without {text}</source>
        <translation>{text} を除いて検索</translation>
    </message>
    <message>
        <source>Searches</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Searching for less like this.</source>
        <translation>これに似たものを減らして検索しています。</translation>
    </message>
    <message>
        <source>Searching for more like this.</source>
        <translation>これに似たものを増やして検索しています。</translation>
    </message>
    <message>
        <source>Seasons</source>
        <translation>季節</translation>
    </message>
    <message>
        <source>Seconds for each photo of a slideshow</source>
        <translation>スライドショーの 1 枚あたりの秒数</translation>
    </message>
    <message>
        <source>See models</source>
        <translation>モデルを見る</translation>
    </message>
    <message>
        <source>See the models…</source>
        <translation>モデルを見る…</translation>
    </message>
    <message>
        <source>See what is wrong</source>
        <translation>問題の内容を見る</translation>
    </message>
    <message>
        <source>See why, and what to do about it</source>
        <translation>理由と対処方法を見る</translation>
    </message>
    <message>
        <source>Select a photo to see its details.</source>
        <translation>写真を選択すると詳細が表示されます。</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>すべて選択</translation>
    </message>
    <message>
        <source>Select all files but the one to keep of each picture; Del moves them to the trash</source>
        <translation>各画像について、残す 1 件以外のファイルをすべて選択します。Delete キーでゴミ箱に移動します</translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation>選択を解除</translation>
    </message>
    <message>
        <source>Select nothing, then back to the photos</source>
        <translation>選択を解除し、次に写真へ戻る</translation>
    </message>
    <message>
        <source>Select or leave out the photo</source>
        <translation>写真を選択または除外</translation>
    </message>
    <message>
        <source>Select or leave out the photo in the middle</source>
        <translation>中央の写真を選択または除外</translation>
    </message>
    <message>
        <source>Select photos and drag them onto the album, or add them with a right click.</source>
        <translation>写真を選択してアルバムにドラッグするか、右クリックで追加してください。</translation>
    </message>
    <message>
        <source>Select the copies</source>
        <translation>コピーを選択</translation>
    </message>
    <message>
        <source>Selected on the map</source>
        <translation>マップで選択した写真</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>連続写真</translation>
    </message>
    <message>
        <source>Set all back</source>
        <translation>すべて初期設定に戻す</translation>
    </message>
    <message>
        <source>Set back</source>
        <translation>初期設定に戻す</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln skipped photos</source>
        <translation>
            <numerusform>スキップした %Ln 枚の写真を表示</numerusform>
        </translation>
    </message>
    <message>
        <source>Show RAW+JPEG pairs and Live Photos as one photo each</source>
        <translation>RAW+JPEG のペアと Live Photos をそれぞれ 1 枚の写真として表示する</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>ファイルマネージャーで表示</translation>
    </message>
    <message>
        <source>Show less like this</source>
        <translation>これに似たものを減らす</translation>
    </message>
    <message>
        <source>Show more like this</source>
        <translation>これに似たものを増やす</translation>
    </message>
    <message>
        <source>Show my photos</source>
        <translation>自分の写真を表示</translation>
    </message>
    <message>
        <source>Show or hide the sidebar</source>
        <translation>サイドバーの表示/非表示</translation>
    </message>
    <message>
        <source>Show report</source>
        <translation>レポートを表示</translation>
    </message>
    <message numerus="yes">
        <source>Show the %Ln selected</source>
        <comment>photos</comment>
        <translation>
            <numerusform>選択した %Ln 枚を表示</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the photo</source>
        <translation>写真を表示</translation>
    </message>
    <message>
        <source>Show the whole map</source>
        <translation>マップ全体を表示</translation>
    </message>
    <message>
        <source>Show where</source>
        <translation>場所を表示</translation>
    </message>
    <message>
        <source>Shutter {value}</source>
        <translation>シャッター {value}</translation>
    </message>
    <message>
        <source>Similar</source>
        <translation>類似</translation>
    </message>
    <message>
        <source>Similar to {name}</source>
        <translation>{name} に類似</translation>
    </message>
    <message>
        <source>Since {value}</source>
        <translation>{value} 以降</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Size of the thumbnails</source>
        <translation>サムネイルのサイズ</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>Skip the first steps</source>
        <translation>最初の手順をスキップ</translation>
    </message>
    <message>
        <source>Slideshow</source>
        <translation>スライドショー</translation>
    </message>
    <message>
        <source>Small and instant, comes with Photolib; the larger models find finer things.</source>
        <translation>小さくてすぐ使え、Photolib に付属します。大きなモデルはより細かく見つけます。</translation>
    </message>
    <message>
        <source>Smaller thumbnails</source>
        <translation>サムネイルを小さく</translation>
    </message>
    <message>
        <source>Some photos lost their vectors; run &apos;photolib index&apos;.</source>
        <translation>ベクトルを失った写真があります。次の索引作成で計算し直されます。</translation>
    </message>
    <message>
        <source>Something went wrong inside Photolib; the log has the details.</source>
        <translation>Photolib の内部で問題が発生しました。詳細はログを参照してください。</translation>
    </message>
    <message>
        <source>Southern hemisphere</source>
        <translation>南半球</translation>
    </message>
    <message>
        <source>Square thumbnails</source>
        <translation>正方形のサムネイル</translation>
    </message>
    <message>
        <source>Square thumbnails (Ctrl+G)</source>
        <translation>正方形のサムネイル (Ctrl+G)</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Step {step} of {steps}</source>
        <translation>手順 {step} / {steps}</translation>
    </message>
    <message>
        <source>Stop arranging</source>
        <translation>配置を中止</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>ストレージ</translation>
    </message>
    <message>
        <source>Store what is left as suggestions and judge them later</source>
        <translation>残りを候補として保存し、後で判定する</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>強い</translation>
    </message>
    <message>
        <source>Strong and possible matches</source>
        <translation>強い一致と可能性のある一致</translation>
    </message>
    <message>
        <source>Strong match</source>
        <translation>強い一致</translation>
    </message>
    <message>
        <source>Strong matches</source>
        <translation>強い一致</translation>
    </message>
    <message>
        <source>Suggest tags</source>
        <translation>タグを提案</translation>
    </message>
    <message>
        <source>Suggest tags for new photos of this folder</source>
        <translation>このフォルダーの新しい写真にタグを提案する</translation>
    </message>
    <message>
        <source>Suggest tags for {count} photos</source>
        <translation>{count} 枚の写真にタグを提案</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>候補</translation>
    </message>
    <message>
        <source>Suggested tag {tag}, {percent}</source>
        <translation>タグの候補 {tag}、{percent}</translation>
    </message>
    <message>
        <source>Suggested tags</source>
        <translation>タグの候補</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>候補</translation>
    </message>
    <message>
        <source>Switch light and dark</source>
        <translation>ライトとダークを切り替え</translation>
    </message>
    <message>
        <source>System language</source>
        <translation>システムの言語</translation>
    </message>
    <message>
        <source>Table of similarities</source>
        <translation>類似度の表</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>タグ</translation>
    </message>
    <message numerus="yes">
        <source>Tag of %Ln photos</source>
        <translation>
            <numerusform>%Ln 枚の写真のタグ</numerusform>
        </translation>
    </message>
    <message>
        <source>Tag photos from this probability on</source>
        <translation>写真にタグを付ける最低の確率</translation>
    </message>
    <message>
        <source>Tag {tag}</source>
        <translation>タグ {tag}</translation>
    </message>
    <message>
        <source>Tag {value}</source>
        <translation>タグ {value}</translation>
    </message>
    <message>
        <source>Tagged with “{name}”.</source>
        <translation>「{name}」のタグを付けました。</translation>
    </message>
    <message>
        <source>Tagging</source>
        <translation>タグ付け</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Tags, ratings, captions, albums and saved searches become what they were then. Your photo files are not touched. What the library holds now is kept as a backup first, so you can come back to it in the same way. Photolib opens anew for this.</source>
        <translation>タグ、評価、説明、アルバム、保存した検索がその時点の状態に戻ります。写真ファイルには影響しません。現在のライブラリの内容は先にバックアップとして保存されるので、同じ方法で元に戻せます。復元のために Photolib は再起動します。</translation>
    </message>
    <message>
        <source>Take them over</source>
        <translation>引き継ぐ</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>撮影日時</translation>
    </message>
    <message>
        <source>Teach a label</source>
        <translation>ラベルに学習させる</translation>
    </message>
    <message>
        <source>Teach a label from these photos…</source>
        <translation>これらの写真からラベルに学習させる…</translation>
    </message>
    <message>
        <source>Teach “{name}”</source>
        <translation>「{name}」を学習</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>Text in photos</source>
        <translation>写真内のテキスト</translation>
    </message>
    <message>
        <source>Text in the photo</source>
        <translation>写真内のテキスト</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>うまくいきませんでした</translation>
    </message>
    <message>
        <source>The address of a mirror of the Hugging Face hub</source>
        <translation>Hugging Face ハブのミラーのアドレス</translation>
    </message>
    <message>
        <source>The backup is made.</source>
        <translation>バックアップを作成しました。</translation>
    </message>
    <message>
        <source>The best of the fast ones.</source>
        <translation>高速なものの中で最良です。</translation>
    </message>
    <message>
        <source>The best search for its speed, in many languages; needs about 3 GB of memory.</source>
        <translation>速さのわりに最良の検索で、多くの言語に対応します。約 3 GB のメモリが必要です。</translation>
    </message>
    <message>
        <source>The catalog file is damaged; close Photolib and run &apos;photolib doctor --recover&apos;, or &apos;photolib restore latest&apos;.</source>
        <translation>カタログのファイルが壊れています。Photolib を閉じて &apos;photolib doctor --recover&apos; か &apos;photolib restore latest&apos; を実行してください。</translation>
    </message>
    <message>
        <source>The catalog {path} is damaged ({detail}); restore one of the copies in {backups} or move the file away to start a new library.</source>
        <translation>カタログ {path} が壊れています（{detail}）。{backups} にあるコピーのどれかを復元するか、ファイルを移動して新しいライブラリを始めてください。</translation>
    </message>
    <message>
        <source>The catalog: {line}</source>
        <translation>カタログ: {line}</translation>
    </message>
    <message>
        <source>The classic: fast on any computer, good for everyday words.</source>
        <translation>定番: どのコンピューターでも速く、日常の言葉に向きます。</translation>
    </message>
    <message>
        <source>The closest photos:</source>
        <translation>最も近い写真:</translation>
    </message>
    <message>
        <source>The config file {path} cannot be read ({error}); it must be a JSON file.</source>
        <translation>設定ファイル {path} を読み取れません（{error}）。JSON ファイルである必要があります。</translation>
    </message>
    <message>
        <source>The config file {path} holds no model description.</source>
        <translation>設定ファイル {path} にモデルの記述がありません。</translation>
    </message>
    <message>
        <source>The config file {path} lacks {name}; it is not an open_clip model config.</source>
        <translation>設定ファイル {path} に {name} がありません。open_clip のモデル設定ではありません。</translation>
    </message>
    <message>
        <source>The copy could not be put in place ({error}); free some space or check the permissions, and try again.</source>
        <translation>コピーを配置できませんでした（{error}）。空き容量を増やすかアクセス権を確認して、もう一度試してください。</translation>
    </message>
    <message>
        <source>The device {device} is not available on this machine; choose auto or cpu.</source>
        <translation>デバイス {device} はこのコンピューターで使えません。auto か cpu を選んでください。</translation>
    </message>
    <message>
        <source>The disk that holds {path} cannot store files of this size; move the models folder to another disk.</source>
        <translation>{path} のあるディスクには、この大きさのファイルを保存できません。モデルのフォルダーを別のディスクに移してください。</translation>
    </message>
    <message>
        <source>The disk that holds {path} is full; free some space and try again. Everything saved so far is kept.</source>
        <translation>{path} のあるディスクがいっぱいです。空き容量を増やしてからもう一度お試しください。これまでに保存したものは失われません。</translation>
    </message>
    <message>
        <source>The drive that holds {path} cannot be read or written just now ({error}); check the drive and try again.</source>
        <translation>{path} のあるドライブを今は読み書きできません（{error}）。ドライブを確認してからもう一度お試しください。</translation>
    </message>
    <message>
        <source>The file is no longer in its folder.</source>
        <translation>ファイルがフォルダーにありません。</translation>
    </message>
    <message>
        <source>The file is no longer in its folder; this is its thumbnail.</source>
        <translation>ファイルがフォルダーにありません。これはサムネイルです。</translation>
    </message>
    <message>
        <source>The file said “{text}”</source>
        <translation>ファイルの内容:「{text}」</translation>
    </message>
    <message>
        <source>The file&apos;s own name</source>
        <translation>元のファイル名</translation>
    </message>
    <message>
        <source>The files of the model {name} cannot be read ({error}).</source>
        <translation>モデル {name} のファイルを読み取れません（{error}）。</translation>
    </message>
    <message>
        <source>The files on the disk are moved, with their sidecars, to the trash of this computer. You can restore them from there, or here under Trash.</source>
        <translation>ディスク上のファイルは、サイドカーとともにこのコンピューターのゴミ箱に移動します。ゴミ箱、またはこのアプリの「ゴミ箱」から復元できます。</translation>
    </message>
    <message>
        <source>The folder of this photo is not connected.</source>
        <translation>この写真のフォルダーは接続されていません。</translation>
    </message>
    <message>
        <source>The folder of this photo is not connected; this is its thumbnail.</source>
        <translation>この写真のフォルダーは接続されていません。これはサムネイルです。</translation>
    </message>
    <message>
        <source>The folder {path} holds no {file}; name the model&apos;s .safetensors file.</source>
        <translation>フォルダー {path} に {file} がありません。モデルの .safetensors ファイルを指定してください。</translation>
    </message>
    <message>
        <source>The group {group} {reason_given}; let the label exclude none.</source>
        <translation>グループ {group} {reason_given}。このラベルが何も除外しないようにしてください。</translation>
    </message>
    <message>
        <source>The label set {path} cannot be read: {error}.</source>
        <translation>ラベルセット {path} を読み取れません: {error}。</translation>
    </message>
    <message>
        <source>The label set {path} cannot be written: {error}.</source>
        <translation>ラベルセット {path} に書き込めません: {error}。</translation>
    </message>
    <message>
        <source>The label set {path} has no labels; write at least one.</source>
        <translation>ラベルセット {path} にラベルがありません。1 つ以上書いてください。</translation>
    </message>
    <message>
        <source>The label set {path} has {count} labels, more than the {most} that can be used; divide it.</source>
        <translation>ラベルセット {path} には {count} 個のラベルがあり、使える {most} 個を超えています。分割してください。</translation>
    </message>
    <message>
        <source>The label set {path} is larger than {size} MiB; divide it.</source>
        <translation>ラベルセット {path} は {size} MiB を超えています。分割してください。</translation>
    </message>
    <message>
        <source>The label set {path} is not UTF-8 text (byte {place}); save it as UTF-8.</source>
        <translation>ラベルセット {path} は UTF-8 テキストではありません（{place} バイト目）。UTF-8 で保存してください。</translation>
    </message>
    <message>
        <source>The label set {path} is not valid TOML: {error}.</source>
        <translation>ラベルセット {path} は正しい TOML ではありません: {error}。</translation>
    </message>
    <message>
        <source>The label {reason_given}.</source>
        <translation>ラベル {reason_given}。</translation>
    </message>
    <message>
        <source>The label {reason_given}; change one of them.</source>
        <translation>このラベルは {reason_given}。どちらかを変更してください。</translation>
    </message>
    <message>
        <source>The largest here; wants a graphics card.</source>
        <translation>ここで最大のモデルです。グラフィックカードが必要です。</translation>
    </message>
    <message>
        <source>The last copy is of {date}; what was changed since is not in it. The damaged catalog is kept beside the copies.</source>
        <translation>最新のコピーは {date} のものです。それ以降の変更は含まれません。壊れたカタログはコピーと同じ場所に残されます。</translation>
    </message>
    <message>
        <source>The library as a map by likeness (E)</source>
        <translation>ライブラリの類似度マップ (E)</translation>
    </message>
    <message>
        <source>The library at {path} is no longer there; connect its drive again, or put its folder back, and start Photolib again.</source>
        <translation>{path} のライブラリがなくなりました。ドライブを接続し直すか、フォルダーを元に戻してから、Photolib を起動し直してください。</translation>
    </message>
    <message>
        <source>The library at {path} was made by a newer version of Photolib; please update Photolib to open it.</source>
        <translation>{path} のライブラリは新しいバージョンの Photolib で作成されています。開くには Photolib を更新してください。</translation>
    </message>
    <message>
        <source>The library holds what Photolib knows about your photos, not the photos. Thumbnails are made again when they are needed; a new limit counts from the next start.</source>
        <translation>ライブラリには写真そのものではなく、Photolib が写真について把握している情報が保存されます。サムネイルは必要に応じて再作成されます。新しい上限は次回の起動から有効になります。</translation>
    </message>
    <message>
        <source>The library is sound.</source>
        <translation>ライブラリに問題はありません。</translation>
    </message>
    <message>
        <source>The map cannot be shown</source>
        <translation>マップを表示できません</translation>
    </message>
    <message>
        <source>The model cannot be stored in {directory} ({error}).</source>
        <translation>モデルを {directory} に保存できません（{error}）。</translation>
    </message>
    <message>
        <source>The model could not be copied ({error}).</source>
        <translation>モデルをコピーできませんでした（{error}）。</translation>
    </message>
    <message>
        <source>The model decides how well your words find photos. Switching looks at all photos again in the background; nothing of the former model is lost.</source>
        <translation>言葉で写真をどれだけ正確に見つけられるかは、モデルによって決まります。切り替えると、バックグラウンドですべての写真を解析し直します。以前のモデルのデータは失われません。</translation>
    </message>
    <message>
        <source>The model file {path} cannot be read ({error}).</source>
        <translation>モデルファイル {path} を読み取れません（{error}）。</translation>
    </message>
    <message>
        <source>The model file {path} changed while it was copied.</source>
        <translation>モデルファイル {path} がコピー中に変わりました。</translation>
    </message>
    <message>
        <source>The model file {path} holds more than plain weights; it was not opened.</source>
        <translation>モデルファイル {path} には重み以外のものが含まれています。開きませんでした。</translation>
    </message>
    <message>
        <source>The model file {path} is a PyTorch pickle, which can run any code when it is opened; get the model as a .safetensors file instead.</source>
        <translation>モデルファイル {path} は PyTorch の pickle で、開くと任意のコードを実行できてしまいます。.safetensors ファイルのモデルを入手してください。</translation>
    </message>
    <message>
        <source>The model file {path} is empty; fetch it again.</source>
        <translation>モデルファイル {path} は空です。もう一度取得してください。</translation>
    </message>
    <message>
        <source>The model file {path} is not the one that was installed: its contents have changed; download or import it again.</source>
        <translation>モデルファイル {path} はインストールしたものと異なります（内容が変わっています）。もう一度ダウンロードまたはインポートしてください。</translation>
    </message>
    <message>
        <source>The model file {path} is truncated or not a safetensors file ({error}); fetch it again.</source>
        <translation>モデルファイル {path} は途中で切れているか、safetensors ファイルではありません（{error}）。もう一度取得してください。</translation>
    </message>
    <message>
        <source>The model {name} could not be loaded; the log has the details. {rest}</source>
        <translation>モデル {name} を読み込めませんでした。詳細はログにあります。{rest}</translation>
    </message>
    <message>
        <source>The model {name} gave unusable numbers on {device} in {dtype}; choose the precision float32 or another model.</source>
        <translation>モデル {name} は {device} の {dtype} で使えない数値を出しました。精度 float32 か別のモデルを選んでください。</translation>
    </message>
    <message>
        <source>The model {name} is already being downloaded.</source>
        <translation>モデル {name} はすでにダウンロード中です。</translation>
    </message>
    <message>
        <source>The model {name} is not installed; download it under Preferences or import its file with &apos;photolib models import&apos;.</source>
        <translation>モデル {name} はインストールされていません。設定でダウンロードするか、ファイルをインポートしてください。</translation>
    </message>
    <message>
        <source>The model {name} is not on this computer; get it with &apos;photolib models download {again}&apos; or import it from a file.</source>
        <translation>モデル {name} はこのコンピューターにありません。&apos;photolib models download {again}&apos; で取得するか、ファイルからインポートしてください。</translation>
    </message>
    <message>
        <source>The model&apos;s config describes no model that open_clip can build ({error}).</source>
        <translation>この設定は、open_clip で作成できるモデルを記述していません（{error}）。</translation>
    </message>
    <message>
        <source>The model&apos;s vocabulary (its tokenizer files) is missing; download the model again, or import it with a folder &apos;tokenizer&apos; beside the weights.</source>
        <translation>モデルの語彙（トークナイザーのファイル）がありません。モデルをもう一度ダウンロードするか、重みの横に &apos;tokenizer&apos; フォルダーを置いてインポートしてください。</translation>
    </message>
    <message>
        <source>The photos in {folder} stay where they are: Photolib never deletes a photo. Their tags and ratings here are forgotten.</source>
        <translation>{folder} の写真は元の場所に残ります。Photolib が写真を削除することはありません。ここでのタグと評価は失われます。</translation>
    </message>
    <message>
        <source>The photos walked through</source>
        <translation>順に表示する写真</translation>
    </message>
    <message>
        <source>The preview could not be made ({fault}).</source>
        <translation>プレビューを作成できませんでした ({fault})。</translation>
    </message>
    <message>
        <source>The processes that decode photos cannot be started; free some memory or restart the computer and start again. The log has the details.</source>
        <translation>写真をデコードするプロセスを起動できません。メモリを解放するかコンピューターを再起動してから、もう一度開始してください。詳細はログにあります。</translation>
    </message>
    <message>
        <source>The query is too long; it is read up to here.</source>
        <translation>検索が長すぎます。ここまで読み取りました。</translation>
    </message>
    <message>
        <source>The search model could not be loaded.</source>
        <translation>検索モデルを読み込めませんでした。</translation>
    </message>
    <message>
        <source>The search model is loading; your search starts by itself.</source>
        <translation>検索モデルを読み込んでいます。検索は自動で始まります。</translation>
    </message>
    <message>
        <source>The search model is still loading.</source>
        <translation>検索モデルをまだ読み込んでいます。</translation>
    </message>
    <message>
        <source>The search “{name}” is no longer kept; no photo was touched.</source>
        <translation>検索「{name}」の保存をやめました。写真には影響ありません。</translation>
    </message>
    <message>
        <source>The server at {host} cannot be reached ({reason_given}); check the connection and try again. What has arrived is kept.</source>
        <translation>サーバー {host} に接続できません（{reason_given}）。接続を確認してもう一度試してください。届いた分は残っています。</translation>
    </message>
    <message>
        <source>The server at {host} does not tell size and checksum of its files; it is no Hugging Face hub, please check the mirror setting.</source>
        <translation>サーバー {host} はファイルのサイズとチェックサムを示しません。Hugging Face ハブではないようです。ミラーの設定を確認してください。</translation>
    </message>
    <message>
        <source>The server at {host} {why}: {file}; try again later, choose a mirror, or import the model from a file.</source>
        <translation>サーバー {host} {why}: {file}。後でもう一度試すか、ミラーを選ぶか、ファイルからモデルをインポートしてください。</translation>
    </message>
    <message>
        <source>The starter</source>
        <translation>標準モデル</translation>
    </message>
    <message numerus="yes">
        <source>The text in all %Ln photos is read and can be searched for.</source>
        <translation>
            <numerusform>%Ln 枚すべての写真のテキストを読み取りました。検索に使えます。</numerusform>
        </translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation>ゴミ箱は空です</translation>
    </message>
    <message>
        <source>The vocabulary of {name} is not at {mirror} ({repo}); choose another mirror or import the model from a file.</source>
        <translation>{name} の語彙は {mirror}（{repo}）にありません。別のミラーを選ぶか、ファイルからモデルをインポートしてください。</translation>
    </message>
    <message>
        <source>The weights in {path} belong to another architecture: the tensor {name} {seen} where {shape} is expected; choose the right --arch or --config.</source>
        <translation>{path} の重みは別のアーキテクチャのものです: テンソル {name} {seen}（期待値 {shape}）。正しいアーキテクチャまたは設定を選んでください。</translation>
    </message>
    <message>
        <source>The weights in {path} belong to another architecture: they hold a tensor {name} that the model&apos;s config does not have.</source>
        <translation>{path} の重みは別のアーキテクチャのものです: モデルの設定にないテンソル {name} が含まれています。</translation>
    </message>
    <message>
        <source>The weights in {path} do not fit the model&apos;s config; choose the right --arch or --config.</source>
        <translation>{path} の重みはモデルの設定と合いません。正しいアーキテクチャまたは設定を選んでください。</translation>
    </message>
    <message>
        <source>The weights of {name} are not at {mirror} ({repo}); update Photolib, choose another mirror, or import the model from a file.</source>
        <translation>{name} の重みは {mirror}（{repo}）にありません。Photolib を更新するか、別のミラーを選ぶか、ファイルからモデルをインポートしてください。</translation>
    </message>
    <message>
        <source>There are no photos like this one.</source>
        <translation>この写真に似た写真はありません。</translation>
    </message>
    <message>
        <source>There are no photos of type {name}; known are {known} and their extensions.</source>
        <translation>種類 {name} の写真はありません。使えるのは {known} とその拡張子です。</translation>
    </message>
    <message>
        <source>There are too many parentheses in one another.</source>
        <translation>括弧の入れ子が深すぎます。</translation>
    </message>
    <message>
        <source>There is a label set called {name} already; rename {source} and try again.</source>
        <translation>{name} というラベルセットはすでにあります。{source} の名前を変えてもう一度試してください。</translation>
    </message>
    <message>
        <source>There is a label {name} already; change that one or choose another name.</source>
        <translation>ラベル {name} はすでにあります。それを変更するか、別の名前を選んでください。</translation>
    </message>
    <message>
        <source>There is already a model called {name}; choose another name with --name.</source>
        <translation>{name} というモデルはすでにあります。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>There is an album called “{name}” already; choose another name.</source>
        <translation>「{name}」というアルバムはすでにあります。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>バックアップはまだありません。</translation>
    </message>
    <message>
        <source>There is no change to undo.</source>
        <translation>元に戻す変更はありません。</translation>
    </message>
    <message>
        <source>There is no filter {key}:; did you mean {near}:?</source>
        <translation>{key}: というフィルターはありません。{near}: のことですか？</translation>
    </message>
    <message>
        <source>There is no filter {key}:; quote it to find these words as they are.</source>
        <translation>{key}: というフィルターはありません。この言葉をそのまま探すには引用符で囲んでください。</translation>
    </message>
    <message>
        <source>There is no label called {name}; show at least 3 photos to make it from.</source>
        <translation>{name} というラベルはありません。作成元の写真を 3 枚以上示してください。</translation>
    </message>
    <message>
        <source>There is no label set called {name}.</source>
        <translation>{name} というラベルセットはありません。</translation>
    </message>
    <message>
        <source>There is no label set in {places}; put a .toml or .txt file there.</source>
        <translation>{places} にラベルセットがありません。.toml か .txt ファイルを置いてください。</translation>
    </message>
    <message>
        <source>There is no model called {name}; known are: {known}.</source>
        <translation>{name} というモデルはありません。利用できるもの: {known}。</translation>
    </message>
    <message>
        <source>There is no model file {path}.</source>
        <translation>モデルファイル {path} はありません。</translation>
    </message>
    <message>
        <source>There is no parenthesis that this one closes.</source>
        <translation>この括弧に対応する開き括弧がありません。</translation>
    </message>
    <message>
        <source>There is no photo {photo}; check its name.</source>
        <translation>写真 {photo} はありません。名前を確認してください。</translation>
    </message>
    <message>
        <source>There is no photo {target}; check its name after &apos;like:&apos;.</source>
        <translation>写真 {target} はありません。&apos;like:&apos; の後の名前を確認してください。</translation>
    </message>
    <message>
        <source>There is no picture in the clipboard; copy a photo or a part of one first.</source>
        <translation>クリップボードに画像がありません。先に写真またはその一部をコピーしてください。</translation>
    </message>
    <message>
        <source>There is no preview of this photo to paint on.</source>
        <translation>この写真には、重ねて表示するためのプレビューがありません。</translation>
    </message>
    <message>
        <source>There is no preview of this photo.</source>
        <translation>この写真のプレビューはありません。</translation>
    </message>
    <message>
        <source>There is not enough memory to load the model {name}; close other programs or choose a smaller model.</source>
        <translation>モデル {name} を読み込むにはメモリが足りません。ほかのプログラムを閉じるか、小さいモデルを選んでください。</translation>
    </message>
    <message>
        <source>There is not enough memory to run the model {name} on {device}; close other programs or choose a smaller model.</source>
        <translation>{device} でモデル {name} を動かすにはメモリが足りません。ほかのプログラムを閉じるか、小さいモデルを選んでください。</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>やり直す操作はありません。</translation>
    </message>
    <message>
        <source>There is nothing to save: the query is empty.</source>
        <translation>保存するものがありません。検索語が空です。</translation>
    </message>
    <message>
        <source>These files are left exactly as they are. Replace or repair a file and it is read again by itself; “Try again” asks for it now. “Skip” stops speaking of a photo.</source>
        <translation>これらのファイルはそのまま残ります。ファイルを置き換えるか修復すると、自動で読み取り直します。「再試行」を押すと、今すぐ読み取ります。「スキップ」を押すと、その写真は報告されなくなります。</translation>
    </message>
    <message>
        <source>These keys cannot be changed.</source>
        <translation>これらのキーは変更できません。</translation>
    </message>
    <message>
        <source>These photos are in “{name}” already.</source>
        <translation>これらの写真はすでに「{name}」にあります。</translation>
    </message>
    <message>
        <source>These photos have different ratings.</source>
        <translation>これらの写真は評価が異なります。</translation>
    </message>
    <message>
        <source>These take effect when Photolib is started again.</source>
        <translation>これらは Photolib を再起動すると有効になります。</translation>
    </message>
    <message>
        <source>This album is empty</source>
        <translation>このアルバムは空です</translation>
    </message>
    <message>
        <source>This album is not there any more; it may have been deleted.</source>
        <translation>このアルバムはもうありません。削除された可能性があります。</translation>
    </message>
    <message>
        <source>This changes your original files: backup and sync programs will see every such photo as new. The picture itself stays the same to the byte, and what the file said before is kept, so that writing can be undone. Only JPEG, PNG and WebP are written into; others get sidecars.</source>
        <translation>元のファイルが変更されるため、バックアップや同期のソフトは該当する写真をすべて新しいものとして扱います。画像そのものは 1 バイトも変わらず、以前のファイルの記述は保存されるので、書き込みを元に戻せます。直接書き込むのは JPEG、PNG、WebP のみで、その他の形式にはサイドカーを使用します。</translation>
    </message>
    <message>
        <source>This file cannot be read as a photo.</source>
        <translation>このファイルは写真として読み取れません。</translation>
    </message>
    <message>
        <source>This file {reason}.</source>
        <translation>このファイルは{reason}。</translation>
    </message>
    <message>
        <source>This folder is not in the library any more; add it again to see it.</source>
        <translation>このフォルダーはもうライブラリにありません。表示するにはもう一度追加してください。</translation>
    </message>
    <message>
        <source>This model&apos;s vocabulary needs the Python package &apos;transformers&apos;; install it with &apos;pip install transformers&apos; or choose another model.</source>
        <translation>このモデルの語彙には Python パッケージ &apos;transformers&apos; が必要です。&apos;pip install transformers&apos; でインストールするか、別のモデルを選んでください。</translation>
    </message>
    <message>
        <source>This parenthesis is not closed.</source>
        <translation>この括弧は閉じられていません。</translation>
    </message>
    <message>
        <source>This photo cannot be shown</source>
        <translation>この写真は表示できません</translation>
    </message>
    <message>
        <source>This photo could not be opened ({fault}).</source>
        <translation>この写真を開けませんでした ({fault})。</translation>
    </message>
    <message>
        <source>This photo is not in the library any more; refresh the view.</source>
        <translation>この写真はもうライブラリにありません。表示を更新してください。</translation>
    </message>
    <message>
        <source>This picture cannot be kept to search by; save it as a file.</source>
        <translation>この画像は検索用に保存できません。ファイルとして保存してください。</translation>
    </message>
    <message>
        <source>This query has no words that could be seen in a photo; add some.</source>
        <translation>この検索には、写真に写りうる言葉がありません。追加してください。</translation>
    </message>
    <message>
        <source>This query has too many parts to be read.</source>
        <translation>この検索は部分が多すぎて読み取れません。</translation>
    </message>
    <message>
        <source>This system has no file manager for {folder}.</source>
        <translation>このシステムには {folder} を開くファイルマネージャーがありません。</translation>
    </message>
    <message>
        <source>Thumbnails</source>
        <translation>サムネイル</translation>
    </message>
    <message>
        <source>Thumbnails take at most</source>
        <translation>サムネイルの最大容量</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>タイムライン</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message numerus="yes">
        <source>Title of %Ln photos</source>
        <translation>
            <numerusform>%Ln 枚の写真のタイトル</numerusform>
        </translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>ゴミ箱</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Try all again</source>
        <translation>すべて再試行</translation>
    </message>
    <message>
        <source>Try selected again</source>
        <translation>選択したものを再試行</translation>
    </message>
    <message>
        <source>Trying the checkpoint…</source>
        <translation>チェックポイントを試しています…</translation>
    </message>
    <message>
        <source>Trying the unreadable photos again.</source>
        <translation>読み取れない写真を再試行しています。</translation>
    </message>
    <message>
        <source>Turn the view to the left</source>
        <translation>表示を左に回転</translation>
    </message>
    <message>
        <source>Turn the view to the right</source>
        <translation>表示を右に回転</translation>
    </message>
    <message>
        <source>Type a name, or choose a label, to see its photos</source>
        <translation>名前を入力するかラベルを選択すると、写真が表示されます</translation>
    </message>
    <message>
        <source>Type {value}</source>
        <translation>種類 {value}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Undo: {change}</source>
        <translation>元に戻す: {change}</translation>
    </message>
    <message>
        <source>Undone: {change}.</source>
        <translation>元に戻しました: {change}。</translation>
    </message>
    <message>
        <source>Unfold or fold the stack</source>
        <translation>スタックを展開または折りたたむ</translation>
    </message>
    <message>
        <source>Until {value}</source>
        <translation>{value} まで</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>Vectors in memory</source>
        <translation>メモリ内のベクトル</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>バージョン {version}</translation>
    </message>
    <message>
        <source>View</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Watched folders</source>
        <translation>監視するフォルダー</translation>
    </message>
    <message>
        <source>Weak match</source>
        <translation>弱い一致</translation>
    </message>
    <message>
        <source>What came from {host} is damaged: the checksum of {file} is wrong; please download it again.</source>
        <translation>{host} から届いたものは壊れています。{file} のチェックサムが一致しません。もう一度ダウンロードしてください。</translation>
    </message>
    <message>
        <source>What do these photos show?</source>
        <translation>これらの写真には何が写っていますか？</translation>
    </message>
    <message>
        <source>What each word contributes</source>
        <translation>各語の寄与</translation>
    </message>
    <message>
        <source>What may show it, too</source>
        <translation>ほかに写っている可能性のある写真</translation>
    </message>
    <message>
        <source>What the model sees</source>
        <translation>モデルが見ているもの</translation>
    </message>
    <message>
        <source>Wheel: zoom · drag: move · Shift-drag: select · double-click: open</source>
        <translation>ホイール: 拡大/縮小 · ドラッグ: 移動 · Shift+ドラッグ: 選択 · ダブルクリック: 開く</translation>
    </message>
    <message>
        <source>Where the words match</source>
        <translation>言葉が一致する場所</translation>
    </message>
    <message>
        <source>Which model should look?</source>
        <translation>どのモデルで解析しますか？</translation>
    </message>
    <message>
        <source>Why this photo</source>
        <translation>この写真が選ばれた理由</translation>
    </message>
    <message>
        <source>Width {value}</source>
        <translation>幅 {value}</translation>
    </message>
    <message>
        <source>With</source>
        <translation>併用</translation>
    </message>
    <message>
        <source>Words to compare with, separated by commas</source>
        <translation>比較する言葉（コンマ区切り）</translation>
    </message>
    <message>
        <source>Write into the photo files instead of sidecars</source>
        <translation>サイドカーではなく写真ファイルに書き込む</translation>
    </message>
    <message>
        <source>Write metadata into a file</source>
        <translation>ファイルにメタデータを書き込む</translation>
    </message>
    <message>
        <source>Write metadata into the photos</source>
        <translation>メタデータを写真に書き込む</translation>
    </message>
    <message>
        <source>Write metadata into {count} files</source>
        <translation>{count} 個のファイルにメタデータを書き込む</translation>
    </message>
    <message>
        <source>Write metadata to XMP sidecars</source>
        <translation>メタデータをサイドカー (XMP) に書き込む</translation>
    </message>
    <message>
        <source>Write tags and descriptions after each change</source>
        <translation>変更のたびにタグと説明を書き込む</translation>
    </message>
    <message>
        <source>Write the words to find between the quotes.</source>
        <translation>引用符の間に探す言葉を書いてください。</translation>
    </message>
    <message>
        <source>Writing metadata</source>
        <translation>メタデータを書き込み中</translation>
    </message>
    <message>
        <source>Writing {name}…</source>
        <translation>{name} を書き出し中…</translation>
    </message>
    <message numerus="yes">
        <source>Wrote metadata into %Ln files</source>
        <translation>
            <numerusform>%Ln 件のファイルにメタデータを書き込みました</numerusform>
        </translation>
    </message>
    <message>
        <source>Wrote {done} of {total} photos…</source>
        <translation>{total} 枚中 {done} 枚を書き出しました…</translation>
    </message>
    <message>
        <source>You are searching with the small starter model. For finer search, get {model}, a download of about {gigabytes} GB.</source>
        <translation>小さな標準モデルで検索しています。より精密に検索するには {model}（約 {gigabytes} GB のダウンロード）を入手してください。</translation>
    </message>
    <message>
        <source>You wrote “{text}”</source>
        <translation>あなたの入力:「{text}」</translation>
    </message>
    <message>
        <source>Your photos appear as they are read. You can browse at once; searching finds more with every photo that has been looked at.</source>
        <translation>写真は読み取られ次第表示されます。すぐに閲覧でき、解析が進むほど検索で見つかる写真が増えます。</translation>
    </message>
    <message>
        <source>Your photos are untouched and everything saved so far is here; indexing goes on where it stopped.

A report is in {report}. It names files and program parts, no pictures, and it stays on this computer unless you send it to someone.</source>
        <translation>写真には影響がなく、これまでに保存した内容はすべて残っています。索引作成は中断したところから続きます。

レポートは {report} にあります。ファイル名とプログラムの部分名が含まれますが、画像は含まれません。自分で誰かに送らない限り、このコンピューターの外に出ることはありません。</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>拡大</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>縮小</translation>
    </message>
    <message>
        <source>a cuddly toy
a wolf</source>
        <translation>ぬいぐるみ
オオカミ</translation>
    </message>
    <message>
        <source>a model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>a photo of a brown dog</source>
        <translation>茶色い犬の写真</translation>
    </message>
    <message>
        <source>a row of {table} refers to nothing</source>
        <translation>{table} の行の参照先がありません</translation>
    </message>
    <message>
        <source>accepted by you on {date}</source>
        <translation>{date} に自分で承認</translation>
    </message>
    <message>
        <source>activity</source>
        <translation>活動</translation>
    </message>
    <message>
        <source>added by you on {date}</source>
        <translation>{date} に自分で追加</translation>
    </message>
    <message>
        <source>animal</source>
        <translation>動物</translation>
    </message>
    <message>
        <source>answered with an error ({code})</source>
        <translation>がエラーを返しました（{code}）</translation>
    </message>
    <message>
        <source>as it came along</source>
        <translation>付属時のまま</translation>
    </message>
    <message>
        <source>at least {value}</source>
        <translation>{value} 以上</translation>
    </message>
    <message>
        <source>at most {value}</source>
        <translation>{value} 以下</translation>
    </message>
    <message>
        <source>before an update</source>
        <translation>更新の前</translation>
    </message>
    <message>
        <source>before restoring</source>
        <translation>復元の前</translation>
    </message>
    <message>
        <source>bird</source>
        <translation>鳥</translation>
    </message>
    <message>
        <source>both</source>
        <translation>両方</translation>
    </message>
    <message>
        <source>can hold {most} bytes of XMP, and {needed} are needed; use a sidecar</source>
        <translation>に入る XMP は {most} バイトですが {needed} バイト必要です。サイドカーファイルを使ってください</translation>
    </message>
    <message>
        <source>cannot be changed ({error}); use a sidecar</source>
        <translation>は変更できません（{error}）。サイドカーファイルを使ってください</translation>
    </message>
    <message>
        <source>cannot be put back, as what it held is lost</source>
        <translation>は元の内容が失われているため戻せません</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>読み取れません</translation>
    </message>
    <message>
        <source>cannot be read ({detail})</source>
        <translation>読み取れません ({detail})</translation>
    </message>
    <message>
        <source>cannot be read ({detail}); check the drive and try again</source>
        <translation>読み取れません ({detail})。ドライブを確認してもう一度お試しください</translation>
    </message>
    <message>
        <source>cannot be read as a photo; use a sidecar</source>
        <translation>は写真として読み取れません。サイドカーファイルを使ってください</translation>
    </message>
    <message>
        <source>cannot be read because its disk or the connection to it failed; check it and try again</source>
        <translation>ディスクまたは接続に障害があり読み取れません。確認してもう一度お試しください</translation>
    </message>
    <message>
        <source>cannot be written ({error})</source>
        <translation>に書き込めません（{error}）</translation>
    </message>
    <message>
        <source>cannot take XMP; use a sidecar</source>
        <translation>には XMP を入れられません。サイドカーファイルを使ってください</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>変更あり</translation>
    </message>
    <message>
        <source>changed by you</source>
        <translation>自分で変更</translation>
    </message>
    <message>
        <source>could not be decoded because of a fault in Photolib; the log has the details</source>
        <translation>Photolib の不具合によりデコードできませんでした。詳細はログにあります</translation>
    </message>
    <message>
        <source>crashed its decoder; it is probably damaged, restore it from a backup</source>
        <translation>デコーダーが異常終了しました。破損していると思われます。バックアップから復元してください</translation>
    </message>
    <message>
        <source>declares XML entities, which no photo program needs</source>
        <translation>写真プログラムには不要な XML 実体を宣言しています</translation>
    </message>
    <message>
        <source>does not give this file out without an account</source>
        <translation>はアカウントなしではこのファイルを提供しません</translation>
    </message>
    <message>
        <source>does not have this file any more</source>
        <translation>にこのファイルはもうありません</translation>
    </message>
    <message>
        <source>drink</source>
        <translation>飲み物</translation>
    </message>
    <message>
        <source>ends before the picture begins</source>
        <translation>は画像が始まる前に終わっています</translation>
    </message>
    <message>
        <source>ends before the picture does, and is left alone</source>
        <translation>は画像の途中で終わっているため変更しません</translation>
    </message>
    <message>
        <source>ends too early; copy it again from its source</source>
        <translation>途中で終わっています。元からもう一度コピーしてください</translation>
    </message>
    <message>
        <source>event</source>
        <translation>行事</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>毎日</translation>
    </message>
    <message>
        <source>everyday</source>
        <translation>日常</translation>
    </message>
    <message>
        <source>exposed for so many seconds</source>
        <translation>この秒数で露光</translation>
    </message>
    <message>
        <source>files of this format, by its name or an extension</source>
        <translation>この形式のファイル（名前または拡張子）</translation>
    </message>
    <message>
        <source>files of this size (b, kb, mb, gb)</source>
        <translation>このサイズのファイル（b、kb、mb、gb）</translation>
    </message>
    <message>
        <source>fish</source>
        <translation>魚</translation>
    </message>
    <message>
        <source>flower</source>
        <translation>花</translation>
    </message>
    <message>
        <source>food</source>
        <translation>食べ物</translation>
    </message>
    <message>
        <source>from its file name</source>
        <translation>ファイル名から</translation>
    </message>
    <message>
        <source>from its sidecar file</source>
        <translation>サイドカーファイルから</translation>
    </message>
    <message>
        <source>genre</source>
        <translation>ジャンル</translation>
    </message>
    <message>
        <source>has IPTC in several parts, which is left alone; use a sidecar</source>
        <translation>には複数に分かれた IPTC があるため変更しません。サイドカーファイルを使ってください</translation>
    </message>
    <message>
        <source>has IPTC that would not stay as it is; use a sidecar</source>
        <translation>の IPTC をそのまま保てません。サイドカーファイルを使ってください</translation>
    </message>
    <message>
        <source>has XMP in several parts, which is left alone; use a sidecar</source>
        <translation>には複数に分かれた XMP があるため変更しません。サイドカーファイルを使ってください</translation>
    </message>
    <message>
        <source>has XMP of a kind that cannot be put in; use a sidecar</source>
        <translation>には書き込めない種類の XMP があります。サイドカーファイルを使ってください</translation>
    </message>
    <message>
        <source>has XMP that cannot be read, which is left alone; use a sidecar</source>
        <translation>には読めない XMP があるため変更しません。サイドカーファイルを使ってください</translation>
    </message>
    <message>
        <source>has XMP that {fault}</source>
        <translation>の XMP は {fault}</translation>
    </message>
    <message>
        <source>has a character that cannot be printed: {value}</source>
        <translation>に表示できない文字があります: {value}</translation>
    </message>
    <message>
        <source>has a damaged or rare kind of JPEG XL header; copy it again from its source</source>
        <translation>JPEG XL のヘッダーが破損しているか、まれな種類です。元からもう一度コピーしてください</translation>
    </message>
    <message>
        <source>has an empty part: {value}</source>
        <translation>に空の部分があります: {value}</translation>
    </message>
    <message>
        <source>has been changed by another program since</source>
        <translation>はその後ほかのプログラムによって変更されています</translation>
    </message>
    <message>
        <source>has damaged IPTC records, which are left alone; use a sidecar</source>
        <translation>には壊れた IPTC があるため変更しません。サイドカーファイルを使ってください</translation>
    </message>
    <message>
        <source>has damaged Photoshop resources, which are left alone; use a sidecar</source>
        <translation>には壊れた Photoshop リソースがあるため変更しません。サイドカーファイルを使ってください</translation>
    </message>
    <message>
        <source>has {megapixels} megapixels in a kind of file that can only be opened whole, which would take too much memory; save it as JPEG to see it here</source>
        <translation>{megapixels} メガピクセルあり、全体を一度に開く必要のある形式のため、メモリが足りません。ここで見るには JPEG で保存してください</translation>
    </message>
    <message>
        <source>holds nothing but zeros; copy it again from its source</source>
        <translation>ゼロしか含まれていません。元からもう一度コピーしてください</translation>
    </message>
    <message>
        <source>how several parts are made one ranking</source>
        <translation>複数の部分を一つの順位にまとめる方法</translation>
    </message>
    <message>
        <source>in a folder, or below one, whose name contains this; a full path is taken as it is</source>
        <translation>名前にこれを含むフォルダーの中または下。フルパスはそのまま扱う</translation>
    </message>
    <message>
        <source>in this album, or found by the search saved under this name</source>
        <translation>このアルバムにある、またはこの名前で保存した検索で見つかる</translation>
    </message>
    <message>
        <source>in which order photos come</source>
        <translation>写真の並び順</translation>
    </message>
    <message>
        <source>insect</source>
        <translation>昆虫</translation>
    </message>
    <message>
        <source>install it with: python -m pip install rapidocr onnxruntime</source>
        <translation>次でインストールしてください: python -m pip install rapidocr onnxruntime</translation>
    </message>
    <message>
        <source>is a PDF document, not a photo</source>
        <translation>写真ではなく PDF 文書です</translation>
    </message>
    <message>
        <source>is a RAR archive, not a photo; unpack it first</source>
        <translation>写真ではなく RAR アーカイブです。先に展開してください</translation>
    </message>
    <message>
        <source>is a ZIP archive, not a photo; unpack it first</source>
        <translation>写真ではなく ZIP アーカイブです。先に展開してください</translation>
    </message>
    <message>
        <source>is a compressed archive, not a photo; unpack it first</source>
        <translation>写真ではなく圧縮アーカイブです。先に展開してください</translation>
    </message>
    <message>
        <source>is a drawing or an XML document, not a photo</source>
        <translation>写真ではなく図面または XML 文書です</translation>
    </message>
    <message>
        <source>is a folder, not a photo</source>
        <translation>写真ではなくフォルダーです</translation>
    </message>
    <message>
        <source>is a pipe or a device, not a photo</source>
        <translation>写真ではなくパイプまたはデバイスです</translation>
    </message>
    <message>
        <source>is a program, not a photo</source>
        <translation>写真ではなくプログラムです</translation>
    </message>
    <message>
        <source>is a progressive JPEG of {megapixels} megapixels, which would take too much memory; save it as a baseline JPEG to see it here</source>
        <translation>{megapixels} メガピクセルのプログレッシブ JPEG で、メモリが足りません。ここで見るにはベースライン JPEG で保存してください</translation>
    </message>
    <message>
        <source>is a sound file, not a photo</source>
        <translation>写真ではなく音声ファイルです</translation>
    </message>
    <message>
        <source>is a text file, not a photo</source>
        <translation>写真ではなくテキストファイルです</translation>
    </message>
    <message>
        <source>is a video or of a kind that cannot be opened here, not a photo</source>
        <translation>写真ではなく動画、またはここで開けない種類です</translation>
    </message>
    <message>
        <source>is a video, not a photo</source>
        <translation>写真ではなく動画です</translation>
    </message>
    <message>
        <source>is a web page saved under the name of a photo; download the photo again</source>
        <translation>写真の名前で保存されたウェブページです。写真をもう一度ダウンロードしてください</translation>
    </message>
    <message>
        <source>is built in a way that would not stay as it is; use a sidecar</source>
        <translation>の構造をそのまま保てません。サイドカーファイルを使ってください</translation>
    </message>
    <message>
        <source>is damaged before the picture begins</source>
        <translation>は画像が始まる前の部分が壊れています</translation>
    </message>
    <message>
        <source>is damaged or of a kind that cannot be decoded; copy it again from its source</source>
        <translation>破損しているか、デコードできない種類です。元からもう一度コピーしてください</translation>
    </message>
    <message>
        <source>is damaged, and left alone</source>
        <translation>は壊れているため変更しません</translation>
    </message>
    <message>
        <source>is empty (0 bytes); copy it again from its source</source>
        <translation>空です (0 バイト)。元からもう一度コピーしてください</translation>
    </message>
    <message>
        <source>is exclusive, but {label} cannot be without {parent}</source>
        <translation>は排他的ですが、{label} には {parent} が必要です</translation>
    </message>
    <message>
        <source>is exclusive, but {word} means both {first} and {second}</source>
        <translation>は排他的ですが、{word} は {first} と {second} の両方を指します</translation>
    </message>
    <message>
        <source>is larger than {most} MiB, which is left alone; {remedy}</source>
        <translation>は {most} MiB を超えるため変更しません。{remedy}</translation>
    </message>
    <message>
        <source>is left alone, as what it holds cannot be kept ({error})</source>
        <translation>は中身を保管できないため変更しません（{error}）</translation>
    </message>
    <message>
        <source>is missing its sensor data; copy it again from its source</source>
        <translation>センサーデータがありません。元からもう一度コピーしてください</translation>
    </message>
    <message>
        <source>is missing most of its data or is badly damaged; copy it again from its source</source>
        <translation>データの大部分がないか、ひどく破損しています。元からもう一度コピーしてください</translation>
    </message>
    <message>
        <source>is no longer there; it was moved or deleted</source>
        <translation>もうありません。移動または削除されました</translation>
    </message>
    <message>
        <source>is not a JPEG, PNG or WebP, the kinds that metadata is written into; use a sidecar</source>
        <translation>はメタデータを書き込める JPEG、PNG、WebP ではありません。サイドカーファイルを使ってください</translation>
    </message>
    <message>
        <source>is not a JPEG, PNG or WebP, whatever its name says; use a sidecar</source>
        <translation>は名前に反して JPEG、PNG、WebP ではありません。サイドカーファイルを使ってください</translation>
    </message>
    <message>
        <source>is not a photo of any known kind, or its beginning is damaged; copy it again from its source</source>
        <translation>既知の種類の写真ではないか、先頭が破損しています。元からもう一度コピーしてください</translation>
    </message>
    <message>
        <source>is not there</source>
        <translation>がありません</translation>
    </message>
    <message>
        <source>is not valid XML ({error})</source>
        <translation>正しい XML ではありません（{error}）</translation>
    </message>
    <message>
        <source>is write-protected; allow writing to it</source>
        <translation>は書き込み禁止です。書き込みを許可してください</translation>
    </message>
    <message>
        <source>it does not say which version made it</source>
        <translation>作成したバージョンがわかりません</translation>
    </message>
    <message>
        <source>it is a database of another program</source>
        <translation>ほかのプログラムのデータベースです</translation>
    </message>
    <message>
        <source>it is there when Photolib runs from source, which its README describes.</source>
        <translation>README にあるとおり、ソースから Photolib を実行すると使えます。</translation>
    </message>
    <message>
        <source>its folder may not be changed; allow writing there</source>
        <translation>フォルダーを変更できません。書き込みを許可してください</translation>
    </message>
    <message>
        <source>its identity is missing</source>
        <translation>識別情報がありません</translation>
    </message>
    <message>
        <source>lacks the element rdf:RDF that XMP begins with</source>
        <translation>XMP の始まりの要素 rdf:RDF がありません</translation>
    </message>
    <message>
        <source>left {count} missing photos in the catalog, in case they return</source>
        <translation>見つからない写真 {count} 枚は、戻る場合に備えてカタログに残しました</translation>
    </message>
    <message>
        <source>less than {value}</source>
        <translation>{value} 未満</translation>
    </message>
    <message>
        <source>looks like this photo: its file name, path or id, or selected</source>
        <translation>この写真に似ている: ファイル名、パス、番号、または selected</translation>
    </message>
    <message>
        <source>made by you</source>
        <translation>自分で作成</translation>
    </message>
    <message>
        <source>may not be read by you; change its permissions to allow it</source>
        <translation>読み取る権限がありません。アクセス権を変更してください</translation>
    </message>
    <message>
        <source>mine</source>
        <translation>自分用</translation>
    </message>
    <message>
        <source>more than {value}</source>
        <translation>{value} 超</translation>
    </message>
    <message>
        <source>move it away, and a new one is written</source>
        <translation>移動すると新しいものが書かれます</translation>
    </message>
    <message>
        <source>mushroom</source>
        <translation>きのこ</translation>
    </message>
    <message>
        <source>nature</source>
        <translation>自然</translation>
    </message>
    <message>
        <source>near: takes latitude, longitude and distance, as near:48.85,2.35,10km.</source>
        <translation>near: には緯度、経度、距離を書きます（例: near:48.85,2.35,10km）。</translation>
    </message>
    <message>
        <source>needs too much memory to decode; make a smaller copy of it</source>
        <translation>デコードに必要なメモリが多すぎます。小さなコピーを作成してください</translation>
    </message>
    <message>
        <source>not suggested</source>
        <translation>提案されていません</translation>
    </message>
    <message>
        <source>not this</source>
        <translation>これ以外</translation>
    </message>
    <message>
        <source>of this kind; a duplicate is the same picture as another file, be it smaller or saved anew, a panorama is at least twice as long as wide, a Live Photo (live) has a movie beside it, raw is true of a RAW+JPEG pair too</source>
        <translation>この種類。duplicate は縮小や再保存を含めほかのファイルと同じ画像、panorama は長さが幅の 2 倍以上、Live Photo（live）は動画付き、raw は RAW+JPEG の組も含む</translation>
    </message>
    <message>
        <source>on battery power</source>
        <translation>バッテリー駆動</translation>
    </message>
    <message>
        <source>one of them</source>
        <translation>どちらか</translation>
    </message>
    <message>
        <source>open_clip knows no architecture called {arch}; give the model&apos;s own config file with --config instead.</source>
        <translation>open_clip に {arch} というアーキテクチャはありません。代わりに --config でモデルの設定ファイルを指定してください。</translation>
    </message>
    <message>
        <source>or</source>
        <comment>between keys: F5 or P</comment>
        <translation>または</translation>
    </message>
    <message>
        <source>or drop one anywhere in this window</source>
        <translation>または、このウィンドウのどこかにドロップしてください</translation>
    </message>
    <message>
        <source>over 99 %</source>
        <translation>99 % 以上</translation>
    </message>
    <message>
        <source>pasted picture</source>
        <translation>貼り付けた画像</translation>
    </message>
    <message>
        <source>people</source>
        <translation>人物</translation>
    </message>
    <message>
        <source>pets/Rex, birthday cake, our boat …</source>
        <translation>ペット/レックス, 誕生日ケーキ, うちのボート …</translation>
    </message>
    <message>
        <source>photo</source>
        <translation>写真</translation>
    </message>
    <message>
        <source>photographer</source>
        <translation>撮影</translation>
    </message>
    <message>
        <source>place</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>plant</source>
        <translation>植物</translation>
    </message>
    <message>
        <source>puppy, hound</source>
        <translation>子犬, 猟犬</translation>
    </message>
    <message>
        <source>put it back from a backup</source>
        <translation>バックアップから戻してください</translation>
    </message>
    <message>
        <source>read from the file on {date}</source>
        <translation>{date} にファイルから読み取り</translation>
    </message>
    <message>
        <source>rebuilt the index, which differed from the catalog</source>
        <translation>カタログと異なっていたインデックスを作り直しました</translation>
    </message>
    <message>
        <source>rebuilt the table of words, which differed from the photos</source>
        <translation>写真と異なっていた単語の表を作り直しました</translation>
    </message>
    <message numerus="yes">
        <source>refined by %Ln photos</source>
        <translation>
            <numerusform>%Ln 枚の写真で調整済み</numerusform>
        </translation>
    </message>
    <message>
        <source>removed {count} damaged vectors</source>
        <translation>壊れたベクトルを {count} 個削除しました</translation>
    </message>
    <message>
        <source>removed {count} thumbnails of photos that are gone ({size} bytes)</source>
        <translation>なくなった写真のサムネイルを {count} 個削除しました（{size} バイト）</translation>
    </message>
    <message>
        <source>says it has more than the {most} megapixels that can be opened; it is damaged, or has to be scaled down in another program</source>
        <translation>開ける上限の {most} メガピクセルを超えていると記されています。破損しているか、ほかのプログラムで縮小する必要があります</translation>
    </message>
    <message>
        <source>says it has {width} × {height} pixels, more than the {most} megapixels that can be opened; it is damaged, or has to be scaled down in another program</source>
        <translation>{width} × {height} ピクセルと記され、開ける上限の {most} メガピクセルを超えています。破損しているか、ほかのプログラムで縮小する必要があります</translation>
    </message>
    <message>
        <source>says it has {width} × {height} pixels; it is damaged, copy it again from its source</source>
        <translation>{width} × {height} ピクセルと記されていますが、破損しています。元からもう一度コピーしてください</translation>
    </message>
    <message>
        <source>says that {name} is and is not {other}</source>
        <translation>{name} が {other} であり、かつそうでないとしています</translation>
    </message>
    <message>
        <source>see MODEL_CARD.md beside the model</source>
        <translation>モデルの横の MODEL_CARD.md を参照</translation>
    </message>
    <message>
        <source>shows this, even if it reads like a date or an operator</source>
        <translation>日付やフィルターのように読めても、これが写っている</translation>
    </message>
    <message>
        <source>sky</source>
        <translation>空</translation>
    </message>
    <message>
        <source>so many pixels high, as it is shown</source>
        <translation>表示したときの高さがこのピクセル数</translation>
    </message>
    <message>
        <source>so many pixels wide, as it is shown</source>
        <translation>表示したときの幅がこのピクセル数</translation>
    </message>
    <message>
        <source>suggested by {model} with {percent} on {date}</source>
        <translation>{date} に {model} が {percent} で提案</translation>
    </message>
    <message>
        <source>taken after that time ended; without a year the latest one is meant</source>
        <translation>その時期が終わった後に撮影。年がなければ最近のもの</translation>
    </message>
    <message>
        <source>taken at this aperture</source>
        <translation>この絞りで撮影</translation>
    </message>
    <message>
        <source>taken at this focal length, as the lens has it</source>
        <translation>レンズのこの焦点距離で撮影</translation>
    </message>
    <message>
        <source>taken at this sensitivity</source>
        <translation>この感度で撮影</translation>
    </message>
    <message>
        <source>taken before that time began</source>
        <translation>その時期が始まる前に撮影</translation>
    </message>
    <message>
        <source>taken in that time or earlier</source>
        <translation>その時期以前に撮影</translation>
    </message>
    <message>
        <source>taken in that time or later</source>
        <translation>その時期以降に撮影</translation>
    </message>
    <message>
        <source>taken then; a day or month without a year means any year</source>
        <translation>その時に撮影。年のない日や月はどの年でもよい</translation>
    </message>
    <message>
        <source>taken with a camera whose make and model contain these words</source>
        <translation>メーカー名と機種名にこの言葉を含むカメラで撮影</translation>
    </message>
    <message>
        <source>taken with a lens whose name contains these words</source>
        <translation>名前にこの言葉を含むレンズで撮影</translation>
    </message>
    <message>
        <source>taken within a distance (km, m or mi; 1 km if none is given) of a place in degrees</source>
        <translation>度で示した場所から一定の距離内（km、m、mi。省略時は 1 km）で撮影</translation>
    </message>
    <message>
        <source>takes more memory to decode than there is; save a smaller copy of it to see it here</source>
        <translation>デコードに必要なメモリが足りません。ここで見るには小さなコピーを保存してください</translation>
    </message>
    <message>
        <source>the album</source>
        <translation>アルバム</translation>
    </message>
    <message>
        <source>the connection keeps breaking</source>
        <translation>接続が何度も切れます</translation>
    </message>
    <message>
        <source>the file is write-protected; allow writing to it</source>
        <translation>ファイルが書き込み禁止です。書き込みを許可してください</translation>
    </message>
    <message>
        <source>the photo that is selected</source>
        <translation>選択中の写真</translation>
    </message>
    <message>
        <source>the system refused ({error})</source>
        <translation>システムが拒否しました（{error}）</translation>
    </message>
    <message>
        <source>thing</source>
        <translation>もの</translation>
    </message>
    <message>
        <source>took longer than {seconds} seconds to decode; it is probably damaged, try opening and saving it in another program</source>
        <translation>デコードに {seconds} 秒以上かかりました。破損していると思われます。ほかのプログラムで開いて保存してみてください</translation>
    </message>
    <message>
        <source>tree</source>
        <translation>木</translation>
    </message>
    <message>
        <source>use a sidecar</source>
        <translation>サイドカーファイルを使ってください</translation>
    </message>
    <message>
        <source>was changed by another program meanwhile</source>
        <translation>はその間にほかのプログラムによって変更されました</translation>
    </message>
    <message>
        <source>was made by another program meanwhile</source>
        <translation>はその間にほかのプログラムによって作成されました</translation>
    </message>
    <message>
        <source>weather</source>
        <translation>天気</translation>
    </message>
    <message>
        <source>when the file was last changed</source>
        <translation>ファイルの最終変更日時</translation>
    </message>
    <message>
        <source>with a place (gps), a title or caption, recognised text, tags, or suggested tags that wait for a decision</source>
        <translation>場所（gps）、タイトルや説明、認識された文字、タグ、または判断待ちのタグ候補がある</translation>
    </message>
    <message>
        <source>with so many stars; 0 is not rated</source>
        <translation>この数の星。0 は未評価</translation>
    </message>
    <message>
        <source>with this tag or one below it; none and any stand for no tag and some tag</source>
        <translation>このタグまたはその下のタグ付き。none と any はタグなしとタグあり</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>独自</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>自作</translation>
    </message>
    <message>
        <source>{accuracy} % ImageNet</source>
        <translation>ImageNet {accuracy} %</translation>
    </message>
    <message>
        <source>{black} % of the pixels are black, {white} % white</source>
        <translation>画素の {black} % が黒、{white} % が白</translation>
    </message>
    <message>
        <source>{copy} is damaged; choose an older copy.</source>
        <translation>{copy} は壊れています。もっと古いコピーを選んでください。</translation>
    </message>
    <message>
        <source>{copy} is no sound copy of a catalog ({error}).</source>
        <translation>{copy} は正常なカタログのコピーではありません（{error}）。</translation>
    </message>
    <message>
        <source>{count} photos are not searchable yet.</source>
        <translation>{count} 枚の写真はまだ検索できません。</translation>
    </message>
    <message>
        <source>{date}, {time}</source>
        <translation>{date} {time}</translation>
    </message>
    <message>
        <source>{degrees}° E</source>
        <translation>東経 {degrees}°</translation>
    </message>
    <message>
        <source>{degrees}° N</source>
        <translation>北緯 {degrees}°</translation>
    </message>
    <message>
        <source>{degrees}° S</source>
        <translation>南緯 {degrees}°</translation>
    </message>
    <message>
        <source>{degrees}° W</source>
        <translation>西経 {degrees}°</translation>
    </message>
    <message numerus="yes">
        <source>{done} of %Ln photos</source>
        <translation>
            <numerusform>%Ln 枚中 {done} 枚</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} cannot be written ({error}), so your choice counts only until Photolib is closed; allow writing there.</source>
        <translation>{file} に書き込めないため（{error}）、この設定は Photolib を閉じるまでの間だけ有効です。そこへの書き込みを許可してください。</translation>
    </message>
    <message>
        <source>{first} {second}</source>
        <comment>two sentences</comment>
        <translation>{first}{second}</translation>
    </message>
    <message>
        <source>{first}, {second}</source>
        <translation>{first}、{second}</translation>
    </message>
    <message>
        <source>{first}, {second}: {value}</source>
        <translation>{first}、{second}：{value}</translation>
    </message>
    <message>
        <source>{folder} is not there any more; is its drive connected?</source>
        <translation>{folder} が見つかりません。ドライブは接続されていますか？</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} 時間</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} 時間 {minutes} 分</translation>
    </message>
    <message>
        <source>{keys} belongs to “{action}” already.</source>
        <translation>{keys} はすでに「{action}」に割り当てられています。</translation>
    </message>
    <message>
        <source>{keys} belongs to “{action}” now.</source>
        <translation>{keys} を「{action}」に割り当てました。</translation>
    </message>
    <message>
        <source>{key}: is one of {known}.</source>
        <translation>{key}: は {known} のいずれかです。</translation>
    </message>
    <message>
        <source>{key}: knows {known}, not {name}.</source>
        <translation>{key}: に使えるのは {known} で、{name} は使えません。</translation>
    </message>
    <message>
        <source>{key}: takes no {op}.</source>
        <translation>{key}: に {op} は使えません。</translation>
    </message>
    <message>
        <source>{kind} “{text}”</source>
        <translation>{kind}「{text}」</translation>
    </message>
    <message>
        <source>{km} km from {city}</source>
        <translation>{city} から {km} km</translation>
    </message>
    <message>
        <source>{label}, in the set {set}</source>
        <translation>{label}（セット: {set}）</translation>
    </message>
    <message>
        <source>{match}, {percent} likely.</source>
        <translation>{match}、確度 {percent}。</translation>
    </message>
    <message>
        <source>{metres} m above the sea</source>
        <translation>海抜 {metres} m</translation>
    </message>
    <message>
        <source>{millions} M parameters</source>
        <translation>{millions} M パラメーター</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} 分</translation>
    </message>
    <message>
        <source>{name} (skipped)</source>
        <translation>{name}（スキップ済み）</translation>
    </message>
    <message>
        <source>{name} cannot be a model&apos;s name; use letters, digits, &apos;-&apos;, &apos;_&apos; and &apos;.&apos;.</source>
        <translation>{name} はモデルの名前に使えません。文字、数字、&apos;-&apos;、&apos;_&apos;、&apos;.&apos; を使ってください。</translation>
    </message>
    <message>
        <source>{name} cannot be opened; install a program that plays it.</source>
        <translation>{name} を開けません。再生できるプログラムをインストールしてください。</translation>
    </message>
    <message>
        <source>{name} cannot be shown</source>
        <translation>{name} は表示できません</translation>
    </message>
    <message>
        <source>{name} is in use now; your photos are looked at in the background.</source>
        <translation>{name} の使用を開始しました。写真はバックグラウンドで解析されます。</translation>
    </message>
    <message>
        <source>{name} is no longer there.</source>
        <translation>{name} はもうありません。</translation>
    </message>
    <message>
        <source>{name} is not available</source>
        <translation>{name} は利用できません</translation>
    </message>
    <message>
        <source>{name} is not in the library: its folder {folder} is not watched yet.</source>
        <translation>{name} はライブラリにありません。そのフォルダー {folder} はまだ監視されていません。</translation>
    </message>
    <message>
        <source>{name} is not in the trash any more: another program restored or deleted it.</source>
        <translation>{name} はもうゴミ箱にありません。ほかのプログラムが復元または削除しました。</translation>
    </message>
    <message>
        <source>{name} is not there just now, so other programs do not get it.</source>
        <translation>{name} が今は見つからないため、ほかのプログラムには渡されません。</translation>
    </message>
    <message>
        <source>{name} is ready to be used.</source>
        <translation>{name} を使用する準備ができました。</translation>
    </message>
    <message>
        <source>{name} lies in the trash of the system; restore it there, and it comes back here.</source>
        <translation>{name} はシステムのゴミ箱にあります。そこで復元すると、ここに戻ります。</translation>
    </message>
    <message>
        <source>{name}: paused; what has come is kept</source>
        <translation>{name}: 一時停止中（受信済みのデータは保持されます）</translation>
    </message>
    <message>
        <source>{name}: {done} of {total}</source>
        <translation>{name}: {done} / {total}</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number} %</translation>
    </message>
    <message>
        <source>{path} cannot be moved to the trash: the system left it in its place.</source>
        <translation>{path} をゴミ箱に移動できません。システムが元の場所に残しました。</translation>
    </message>
    <message>
        <source>{path} cannot be moved to the trash: {why}.</source>
        <translation>{path} をゴミ箱に移動できません: {why}。</translation>
    </message>
    <message>
        <source>{path} cannot be restored ({error}); it still lies at {lies}.</source>
        <translation>{path} を復元できません（{error}）。まだ {lies} にあります。</translation>
    </message>
    <message>
        <source>{path} cannot be restored: another file has its place; move that one first.</source>
        <translation>{path} を復元できません。同じ場所に別のファイルがあります。先にそれを移動してください。</translation>
    </message>
    <message>
        <source>{path} is already part of the library through {known}; its photos are there, nothing needs to be added.</source>
        <translation>{path} は {known} によってすでにライブラリに含まれています。写真はそこにあるので、追加は不要です。</translation>
    </message>
    <message>
        <source>{path} is not a folder; check its name and that it is there.</source>
        <translation>{path} はフォルダーではありません。名前と存在を確認してください。</translation>
    </message>
    <message>
        <source>{path} is not there any more; nothing was moved.</source>
        <translation>{path} はもうありません。何も移動されていません。</translation>
    </message>
    <message>
        <source>{path} is not there; check its name and its drive.</source>
        <translation>{path} が見つかりません。名前とドライブを確認してください。</translation>
    </message>
    <message>
        <source>{path} is on a disk that is not connected; nothing was moved.</source>
        <translation>{path} は接続されていないディスクにあります。何も移動されていません。</translation>
    </message>
    <message>
        <source>{path} overlaps with {known}, which is in the library.</source>
        <translation>{path} は、ライブラリにある {known} と重なっています。</translation>
    </message>
    <message>
        <source>{path} {reason}; nothing was changed.</source>
        <translation>{path} {reason}。何も変更されていません。</translation>
    </message>
    <message numerus="yes">
        <source>{percent} of your last %Ln were right.</source>
        <comment>suggested tags</comment>
        <translation>
            <numerusform>直近の %Ln 件のうち {percent} が正解でした。</numerusform>
        </translation>
    </message>
    <message>
        <source>{percent}: photos below it are faded.</source>
        <translation>{percent}: これを下回る写真は薄く表示されます。</translation>
    </message>
    <message>
        <source>{photo}, {percent} likely</source>
        <translation>{photo}、確度 {percent}</translation>
    </message>
    <message>
        <source>{photo}, {percent} likely, left out</source>
        <translation>{photo}、確度 {percent}、除外</translation>
    </message>
    <message>
        <source>{place} of {total}</source>
        <translation>{place} / {total}</translation>
    </message>
    <message>
        <source>{rate}/s</source>
        <translation>{rate}/秒</translation>
    </message>
    <message numerus="yes">
        <source>{read} of %Ln photos are read. A photo takes a second or more.</source>
        <translation>
            <numerusform>%Ln 枚中 {read} 枚の写真を読み取りました。1 枚に 1 秒以上かかります。</numerusform>
        </translation>
    </message>
    <message>
        <source>{search}; press to leave this search</source>
        <translation>{search}（押すとこの検索を終了します）</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} 秒</translation>
    </message>
    <message>
        <source>{seconds}&#xa0;s</source>
        <comment>exposure time</comment>
        <translation>{seconds} 秒</translation>
    </message>
    <message numerus="yes">
        <source>{seen} of %Ln photos in view</source>
        <translation>
            <numerusform>%Ln 枚の写真のうち {seen} 枚を表示中</numerusform>
        </translation>
    </message>
    <message>
        <source>{size} ({megapixels} MP)</source>
        <translation>{size} ({megapixels} MP)</translation>
    </message>
    <message>
        <source>{size} to spare</source>
        <translation>{size} 節約可能</translation>
    </message>
    <message>
        <source>{source} {word}, {percent}</source>
        <translation>{source} {word}、{percent}</translation>
    </message>
    <message>
        <source>{source}: {word}. Press to search for it.</source>
        <translation>{source}: {word}。押すと検索します。</translation>
    </message>
    <message>
        <source>{summary} A download of {size}, once.</source>
        <translation>{summary} {size} のダウンロードが 1 回必要です。</translation>
    </message>
    <message numerus="yes">
        <source>{tag}, on {having} of %Ln photos</source>
        <translation>
            <numerusform>{tag}（%Ln 枚中 {having} 枚の写真）</numerusform>
        </translation>
    </message>
    <message>
        <source>{tag}, suggested with {percent} confidence</source>
        <translation>{tag}（確度 {percent} の候補）</translation>
    </message>
    <message numerus="yes">
        <source>{tag}: %Ln suggestions to review</source>
        <translation>
            <numerusform>{tag}: 確認待ちの候補 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>{target} cannot be written ({error}); choose another place.</source>
        <translation>{target} に書き込めません（{error}）。別の場所を選んでください。</translation>
    </message>
    <message>
        <source>{task}: done.</source>
        <translation>{task}: 完了しました。</translation>
    </message>
    <message>
        <source>{text} is no single time that others could be before or after.</source>
        <translation>{text} は前後を比べられる一つの時点ではありません。</translation>
    </message>
    <message>
        <source>{text} is not a date; for example 2019, 2019-07, july 2019, summer 2019, last christmas, yesterday, 25-12.</source>
        <translation>{text} は日付ではありません。例: 2019、2019-07、july 2019、summer 2019、last christmas、yesterday、25-12。</translation>
    </message>
    <message>
        <source>{text} is not a number this filter takes; for example {example}.</source>
        <translation>{text} はこのフィルターで使える数値ではありません。例: {example}。</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>残り {time}</translation>
    </message>
    <message>
        <source>{title} in {place}</source>
        <translation>{title}（{place}）</translation>
    </message>
    <message>
        <source>{word} stands between two things to find.</source>
        <translation>{word} は探すもの 2 つの間に書きます。</translation>
    </message>
    <message>
        <source>“animal/dog”: what is a dog is an animal too</source>
        <translation>「動物/犬」: 犬であるものは動物でもあります</translation>
    </message>
    <message numerus="yes">
        <source>“{name}” has learnt from %Ln photos.</source>
        <translation>
            <numerusform>「{name}」は %Ln 枚の写真から学習しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” is kept in the sidebar.</source>
        <translation>「{name}」をサイドバーに保存しました。</translation>
    </message>
</context>
</TS>
